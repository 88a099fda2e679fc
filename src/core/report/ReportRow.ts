import type { CellInput } from '../model/edit';
import { textCell } from '../model/textCell';
import type { LookId } from './formElements';

/** Names of the looks of report cells: elements of the form, which say what each looks like. */
export type ReportLook = LookId;

/** A formula of ours: it names rows by their keys, since only the finished sheet knows where a row stands. */
export interface RowFormula {
  readonly kind: 'rowFormula';
  /** `rowOf` gives the 0-based row of a key. */
  readonly formula: (rowOf: (key: string) => number) => string;
  readonly numberFormat: string;
  /** What the formula comes to by our own count; '' where it shows nothing. */
  readonly value: number | '';
}

export type ReportInput = CellInput | RowFormula;

/**
 * One written cell of the report; `span` columns wide. `freeId` marks a place that belongs to the user, `ownText` is what stands there
 * as long as he writes nothing else.
 */
export interface ReportCell {
  readonly col0: number;
  readonly span: number;
  readonly look: ReportLook;
  readonly input: ReportInput;
  readonly freeId: string | null;
  readonly ownText: string;
}

/**
 * One row of the report. `key` names it by what it says, unlike any other row of the report, so that it is found again when the report is made
 * again. `heightPoints` null = as high as its text needs (Excel fits it; merged cells are never fitted, so rows
 * with them carry a height). `headOf` names the table whose head the row is; `keepWithNext` keeps a heading with what it heads.
 */
export interface ReportRow {
  readonly key: string;
  readonly cells: readonly ReportCell[];
  readonly heightPoints: number | null;
  readonly headOf: ReportTableId | null;
  readonly keepWithNext: boolean;
  readonly breakBefore: boolean;
  /** The cells of the row above go on here, merged: no row can be as high as they need. Such a row has no cells of its own. */
  readonly continues: boolean;
}

/** A row whose formulas are written out: ready to go to Excel. */
export type PlacedRow = Omit<ReportRow, 'cells'> & { readonly cells: readonly (Omit<ReportCell, 'input'> & { readonly input: CellInput })[] };

export type ReportTableId = 'counts' | 'indicators' | 'sections' | 'tasks' | 'lagging' | 'agencies' | 'leftOver' | 'problems';

export const reportColumnCount = 12;

/**
 * Widths in characters. With the margins they fill an A4 page laid across, nearly to its edge and at 100 %: what is 11 points on the sheet is
 * 11 points on paper. Shared out so that the reports on the real plans come to the fewest pages, with room for every word of the heads and
 * for what the user adds.
 */
export const reportColumnWidths: readonly number[] = [4.5, 26, 8, 11, 7, 10, 10.5, 10.5, 7.5, 9.5, 10.5, 10];

/** A plain number is written as one: Excel flags a number kept as text with a green corner. Any other ordinal stays text. */
export function ordinal(written: string): CellInput {
  return /^[1-9]\d{0,3}$/.test(written) ? { kind: 'number', number: Number(written), numberFormat: '0' } : textCell(written);
}

export function cell(col0: number, look: ReportLook, input: ReportInput | string, more: { span?: number; freeId?: string; ownText?: string } = {}): ReportCell {
  const { span = 1, freeId = null, ownText = '' } = more;
  return { col0, span, look, input: typeof input === 'string' ? textCell(input) : input, freeId, ownText };
}

export function row(key: string, cells: readonly ReportCell[], more: Partial<Omit<ReportRow, 'key' | 'cells'>> = {}): ReportRow {
  return { key, cells, heightPoints: null, headOf: null, keepWithNext: false, breakBefore: false, continues: false, ...more };
}

/** One text over the whole page, at least `heightPoints` high: once the pages are planned, a row with merged cells is as high as its text needs. */
export function wideRow(key: string, look: ReportLook, value: string, heightPoints: number, more: { freeId?: string; ownText?: string; keepWithNext?: boolean } = {}): ReportRow {
  const { keepWithNext = false, ...free } = more;
  return row(key, [cell(0, look, value, { span: reportColumnCount, ...free })], { heightPoints, keepWithNext });
}

export function blankRow(key: string): ReportRow {
  return row(key, [], { heightPoints: 8 });
}
