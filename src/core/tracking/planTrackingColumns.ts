import { sheetColumns, type Area } from '../model/address';
import type { Appendix, AppendixKind, ColumnRole } from '../model/appendix';
import { valueAt, type SheetSnapshot } from '../model/sheetSnapshot';
import type { HeadingMatcher } from '../recognize/compileVocabulary';
import { surelyIs } from '../recognize/HeadedColumn';
import { tableRows, type TableRows } from './tableRows';
import type { TrackingColumn } from './TrackingColumn';

/** A column to put beside a table. */
export interface PlannedColumn extends Omit<TrackingColumn, 'otherwise'> {
  readonly col0: number;
}

/** A table and the columns it gets, left to right. */
export interface PlannedTable {
  readonly appendix: Appendix;
  readonly rows: TableRows;
  readonly columns: readonly PlannedColumn[];
  /** Its last headed column, which the new ones are dressed like. */
  readonly likeCol0: number;
}

/** Why a table gets none. */
export type LeftReason = 'uncertain' | 'complete' | 'protected' | 'occupied';

export interface TrackingPlan {
  readonly tables: readonly PlannedTable[];
  readonly skipped: readonly { readonly sheet: string; readonly reason: LeftReason }[];
}

export interface PlanningContext {
  readonly sheets: readonly SheetSnapshot[];
  readonly catalogue: Readonly<Record<AppendixKind, readonly TrackingColumn[]>>;
  readonly headings: HeadingMatcher;
}

/**
 * Which tracking columns go beside which table: those whose role it lacks, directly right of its last headed column. A table is left as it
 * is where anything stands in the way; nothing is ever shifted.
 */
export function planTrackingColumns(appendices: readonly Appendix[], context: PlanningContext): TrackingPlan {
  const tables: PlannedTable[] = [];
  const skipped: { sheet: string; reason: LeftReason }[] = [];
  for (const appendix of appendices) {
    const sheet = context.sheets.find(({ name }) => name === appendix.sheet);
    const planned = sheet ? planTable(appendix, sheet, appendices, context) : 'uncertain';
    if (typeof planned === 'string') skipped.push({ sheet: appendix.sheet, reason: planned });
    else tables.push(planned);
  }
  return { tables, skipped };
}

function planTable(appendix: Appendix, sheet: SheetSnapshot, appendices: readonly Appendix[], { catalogue, headings }: PlanningContext): PlannedTable | LeftReason {
  if (appendix.needsConfirmation) return 'uncertain';
  const lacking = catalogue[appendix.kind].filter(({ role }) => lacks(appendix, role));
  if (lacking.length === 0) return 'complete';
  if (sheet.isProtected) return 'protected';
  const rows = tableRows(appendix);
  const { likeCol0, fromCol0 } = rightEdge(appendix, sheet, rows);
  const columns = lacking.map(({ otherwise, ...column }, index): PlannedColumn => ({
    ...column, col0: fromCol0 + index, heading: otherwise && !hasSurely(appendix, otherwise.unless, headings) ? otherwise.heading : column.heading,
  }));
  const block = { row0: rows.first0, rowCount: rows.last0 - rows.first0 + 1, col0: fromCol0, colCount: columns.length };
  const others = appendices.filter((other) => other !== appendix && other.sheet === appendix.sheet);
  if (fromCol0 + columns.length > sheetColumns || isFilled(sheet, block) || others.some((other) => overlap(areaOf(other), block))) return 'occupied';
  return { appendix, rows, columns, likeCol0 };
}

/** A baseline whose heading or cells tell its day needs no column for the day. */
function lacks({ columns, otherColumns }: Appendix, role: ColumnRole): boolean {
  if (columns[role] || otherColumns.some((column) => column.role === role)) return false;
  const { baseline } = columns;
  return role !== 'baselineOn' || !baseline || (baseline.years === null && !/thời điểm/i.test(baseline.heading.normalize('NFC')));
}

function hasSurely({ headedColumns }: Appendix, role: ColumnRole, headings: HeadingMatcher): boolean {
  return headedColumns.some(({ heading }) => {
    const reading = headings.readLoosely(heading);
    return !reading.isPeriod && surelyIs({ reading }, role);
  });
}

/** The column right of the last headed one, or of the merged cell that its heading stands in. */
function rightEdge({ headedColumns }: Appendix, { merges = [] }: SheetSnapshot, { headers: [header] }: TableRows) {
  const likeCol0 = headedColumns.reduce((last, { col0 }) => Math.max(last, col0), 0);
  const around = merges.filter((area) => header && overlap(area, { ...header, col0: likeCol0, colCount: 1 }));
  return { likeCol0, fromCol0: around.reduce((next, { col0, colCount }) => Math.max(next, col0 + colCount), likeCol0 + 1) };
}

function isFilled(sheet: SheetSnapshot, block: Area): boolean {
  if ((sheet.merges ?? []).some((area) => overlap(area, block))) return true;
  for (let row0 = block.row0; row0 < block.row0 + block.rowCount; row0 += 1) {
    for (let col0 = block.col0; col0 < block.col0 + block.colCount; col0 += 1) if (valueAt(sheet, row0, col0) !== '') return true;
  }
  return false;
}

function areaOf({ headedColumns, firstHeaderRow0: row0, lastRow0 }: Appendix): Area {
  const cols0 = headedColumns.map(({ col0 }) => col0);
  const col0 = Math.min(...cols0);
  return { row0, rowCount: lastRow0 - row0 + 1, col0, colCount: Math.max(...cols0) - col0 + 1 };
}

function overlap(one: Area, other: Area): boolean {
  const meet = (from: number, count: number, otherFrom: number, otherCount: number) => from < otherFrom + otherCount && otherFrom < from + count;
  return meet(one.row0, one.rowCount, other.row0, other.rowCount) && meet(one.col0, one.colCount, other.col0, other.colCount);
}
