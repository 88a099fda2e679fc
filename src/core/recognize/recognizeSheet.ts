import type { AppendixColumn, AppendixKind, ColumnRole } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import type { LeftTable, TableCorrection } from '../model/correction';
import type { SheetSnapshot } from '../model/sheetSnapshot';
import type { Steps } from '../model/steps';
import { foldText } from '../text/foldText';
import { assignColumns } from './assignColumns';
import { classifyRows, type TableRow } from './classifyRows';
import type { HeadingMatcher } from './compileVocabulary';
import { decideKind } from './decideKind';
import { findHeaders, textsOf, type Header } from './findHeaders';

/** A table of an appendix as found on a sheet: where, which columns, which rows. Nothing is interpreted yet. */
export interface RecognisedTable {
  readonly kind: AppendixKind;
  readonly confidence: number;
  readonly isConfirmed: boolean;
  readonly needsConfirmation: boolean;
  readonly signature: string;
  readonly title: string;
  readonly header: Header;
  readonly lastRow0: number;
  readonly columns: Partial<Record<ColumnRole, AppendixColumn>>;
  readonly otherColumns: readonly AppendixColumn[];
  readonly unrecognised: readonly { readonly col0: number; readonly heading: string }[];
  readonly rows: readonly TableRow[];
}

export interface RecognizeOptions {
  /** Cut-off date: of several target columns the one of its year counts. */
  readonly asOf: IsoDate;
  readonly corrections: readonly TableCorrection[];
}

export interface Recognition {
  readonly tables: readonly RecognisedTable[];
  readonly left: readonly LeftTable[];
}

/** Below this a table is not taken for an appendix. */
const leastConfidence = 0.5;
const tellingRoles: readonly ColumnRole[] = ['lead', 'supporting', 'deadline', 'target', 'unit', 'deliverable'];

/** Below this the user is asked whether the table was read rightly. */
const sureConfidence = 0.7;

/**
 * Finds the appendix tables of a sheet, and those that only look like tables. Never throws.
 * The lines above a header, up to the table before it, are its title.
 */
export function* recognizeSheet(sheet: SheetSnapshot, matcher: HeadingMatcher, { corrections }: RecognizeOptions): Steps<Recognition> {
  const headers = findHeaders(sheet, matcher);
  const tables: RecognisedTable[] = [];
  const left: LeftTable[] = [];
  const refused = new Set(corrections.filter(({ kind }) => kind === 'none').map(({ signature }) => signature));
  for (const [index, header] of headers.entries()) {
    const titleFrom0 = index === 0 ? sheet.row0 : header.firstRow0;
    const lastRow0 = (headers[index + 1]?.firstRow0 ?? sheet.row0 + sheet.values.length) - 1;
    const table = recognizeTable(sheet, header, titleFrom0, lastRow0, matcher);
    if (!refused.has(table.signature) && table.confidence >= leastConfidence && table.rows.some(({ kind }) => kind === 'item')) tables.push(table);
    else left.push(toLeftTable(sheet, table));
    yield;
  }
  return { tables, left };
}

function toLeftTable({ name }: SheetSnapshot, { signature, confidence, header }: RecognisedTable): LeftTable {
  const columns = [...header.headings].map(([col0, heading]) => ({ col0, heading }));
  return { sheet: name, signature, firstHeaderRow0: header.firstRow0, columns, confidence, reason: 'unlikely' };
}

function recognizeTable(sheet: SheetSnapshot, header: Header, titleFrom0: number, lastRow0: number, matcher: HeadingMatcher): RecognisedTable {
  const title = titleLines(sheet, titleFrom0, header.firstRow0).join('\n');
  const kind = decideKind(header.headings, title, matcher);
  const { columns, unrecognised } = assignColumns(sheet, header, lastRow0, kind, matcher);
  const rows = classifyRows(sheet, header, columns, lastRow0);
  const confidence = confidenceOf(columns, rows);
  const signature = [...header.headings.values()].map(foldText).join('|');
  return {
    kind, confidence, isConfirmed: false, needsConfirmation: confidence < sureConfidence, signature, title, header,
    lastRow0: rows.at(-1)?.row0 ?? header.lastRow0, columns, otherColumns: [], unrecognised, rows,
  };
}

function titleLines(sheet: SheetSnapshot, from0: number, until0: number): readonly string[] {
  return Array.from({ length: until0 - from0 }, (_, index) => [...textsOf(sheet, from0 + index).values()].join(' ')).filter((line) => line !== '');
}

/** Content is a must; a numbered list with agencies, deadlines or targets beside it is surely an appendix. */
function confidenceOf(columns: Partial<Record<ColumnRole, AppendixColumn>>, rows: readonly TableRow[]): number {
  if (!columns.content) return 0;
  const telling = tellingRoles.filter((role) => columns[role]).length;
  if (telling === 0) return 0.2;
  const items = rows.filter(({ kind }) => kind === 'item').length;
  return Math.min(1, 0.35 + (columns.ordinal ? 0.15 : 0) + 0.15 * Math.min(telling, 3) + (items > 0 ? 0.05 : 0));
}
