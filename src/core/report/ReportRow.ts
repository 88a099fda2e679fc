import type { CellInput } from '../model/edit';
import { textCell } from '../model/textCell';

/** Names of the looks of report cells; what each looks like stands in `reportLooks`. */
export type ReportLook =
  | 'plain' | 'parentAgency' | 'issuer' | 'motto' | 'nation' | 'line' | 'number' | 'placeAndDate' | 'docType' | 'subject' | 'cutOff' | 'body' | 'heading' | 'caption'
  | 'tableHead' | 'cellText' | 'cellCenter' | 'cellNumber' | 'cellRate' | 'cellStrong' | 'sectionRow' | 'total' | 'totalNumber' | 'totalRate'
  | 'signatureTitle' | 'signatureName' | 'recipientsTitle' | 'recipients' | 'remark';

/**
 * One written cell of the report; `span` columns wide. `freeId` marks a place that belongs to the user, `ownText` is what stands there
 * as long as he writes nothing else.
 */
export interface ReportCell {
  readonly col0: number;
  readonly span: number;
  readonly look: ReportLook;
  readonly input: CellInput;
  readonly freeId: string | null;
  readonly ownText: string;
}

/**
 * One row of the report. `heightPoints` null = as high as its text needs (Excel fits it; merged cells are never fitted, so rows
 * with them carry a height). `headOf` names the table whose head the row is; `keepWithNext` keeps a heading with what it heads.
 */
export interface ReportRow {
  readonly cells: readonly ReportCell[];
  readonly heightPoints: number | null;
  readonly headOf: ReportTableId | null;
  readonly keepWithNext: boolean;
  readonly breakBefore: boolean;
}

export type ReportTableId = 'counts' | 'lagging' | 'agencies' | 'indicators' | 'tasks' | 'leftOver';

export const reportColumnCount = 12;

/**
 * Widths in characters. Together with the margins they fill an A4 page laid across at 85 %, so that 12-point text prints above 10. Shared
 * out so that the rows of the real plans come out lowest, with room for every word of the heads and for what the user adds.
 */
export const reportColumnWidths: readonly number[] = [5, 37.5, 12, 12, 9.5, 13.5, 12, 8.5, 8, 10.5, 11, 11];

/** A plain number is written as one: Excel flags a number kept as text with a green corner. Any other ordinal stays text. */
export function ordinal(written: string): CellInput {
  return /^[1-9]\d{0,3}$/.test(written) ? { kind: 'number', number: Number(written), numberFormat: '0' } : textCell(written);
}

export function cell(col0: number, look: ReportLook, input: CellInput | string, more: { span?: number; freeId?: string; ownText?: string } = {}): ReportCell {
  const { span = 1, freeId = null, ownText = '' } = more;
  return { col0, span, look, input: typeof input === 'string' ? textCell(input) : input, freeId, ownText };
}

export function row(cells: readonly ReportCell[], more: Partial<Omit<ReportRow, 'cells'>> = {}): ReportRow {
  return { cells, heightPoints: null, headOf: null, keepWithNext: false, breakBefore: false, ...more };
}

/** A row whose cells are merged or whose text wraps over the whole page, `heightPoints` high. */
export function wideRow(look: ReportLook, value: string, heightPoints: number, more: { freeId?: string; keepWithNext?: boolean } = {}): ReportRow {
  const { keepWithNext = false, ...free } = more;
  return row([cell(0, look, value, { span: reportColumnCount, ...free })], { heightPoints, keepWithNext });
}

export const blankRow: ReportRow = row([], { heightPoints: 8 });
