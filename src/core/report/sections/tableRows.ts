import type { Reported, ReportWords } from '../ReportContent';
import { freeColumns, freeId, rowKey, type FreeTableId, type FreeTexts } from '../freeTexts';
import { cell, reportColumnCount, row, type ReportCell, type ReportLook, type ReportRow, type ReportTableId } from '../ReportRow';
import { mergedRow } from './mergedRow';
import { foldText } from '../../text/foldText';

/** The head of a table: its column headings, centred and bold. */
export function tableHead(table: ReportTableId, labels: readonly string[]): ReportRow {
  return row(`${table}|head`, labels.map((label, col0) => cell(col0, 'tableHead', label)), { headOf: table, keepWithNext: true });
}

/** A heading row inside a table, over its whole width. */
export function sectionRow(key: string, title: string): ReportRow {
  return mergedRow(key, [cell(0, 'sectionRow', title, { span: reportColumnCount })], { keepWithNext: true });
}

/** How the columns of a table are aligned; text columns are left, the others centred. */
export interface TableColumns<Entry extends Reported> {
  readonly table: FreeTableId;
  readonly looks: readonly ReportLook[];
  readonly cellsOf: (entry: Entry) => readonly ReportCell['input'][];
  /** What stands in a free place before the user wrote there. */
  readonly prefill: (entry: Entry, col0: number) => string;
}

/** Rows of a table, and the keys of those that hold the entries, in their order. */
export interface TableRows {
  readonly rows: readonly ReportRow[];
  readonly keys: readonly string[];
}

/** One row an entry, under the sections of its sheet (and the name of its sheet where there are several). */
export function tableRows<Entry extends Reported>(entries: readonly Entry[], columns: TableColumns<Entry>, free: FreeTexts, words: ReportWords): TableRows {
  const rows: ReportRow[] = [];
  const keys: string[] = [];
  const seen = new Map<string, number>();
  const severalSheets = new Set(entries.map(({ appendix }) => appendix)).size > 1;
  let last: Entry | undefined;
  for (const entry of entries) {
    const own = itemRow(entry, columns, free, seen);
    rows.push(...headingsBefore(entry, last, columns.table, severalSheets, words), own);
    keys.push(own.key);
    last = entry;
  }
  return { rows, keys };
}

function headingsBefore(entry: Reported, last: Reported | undefined, table: ReportTableId, severalSheets: boolean, words: ReportWords): readonly ReportRow[] {
  const { appendix, item } = entry;
  const titles: string[] = [];
  const isNewSheet = last?.appendix !== appendix;
  if (severalSheets && isNewSheet) titles.push(words.appendixRow(appendix.sheet, appendix.plan?.number ?? null));
  if (item.section && (isNewSheet || last?.item.section !== item.section)) titles.push(joinOrdinal(item.section.ordinal, item.section.title));
  if (item.group && (isNewSheet || last?.item.group !== item.group)) titles.push(joinOrdinal(item.group.ordinal, item.group.title));
  return titles.map((title) => sectionRow(`${table}|section|${foldText(appendix.sheet)}|${foldText(title)}`, title));
}

function joinOrdinal(ordinal: string, title: string): string {
  return ordinal === '' ? title : `${ordinal}. ${title}`;
}

/** The row of one entry; `seen` counts the rows of its table that say the same. */
export function itemRow<Entry extends Reported>(entry: Entry, { table, looks, cellsOf, prefill }: TableColumns<Entry>, free: FreeTexts, seen: Map<string, number>): ReportRow {
  const key = rowKey(table, entry.item.ordinal, entry.item.content, seen);
  const places: readonly number[] = freeColumns[table];
  const inputs = cellsOf(entry);
  const cells = looks.map((look, col0) => {
    if (!places.includes(col0)) return cell(col0, look, inputs[col0] ?? '');
    const id = freeId(key, col0);
    const ownText = prefill(entry, col0);
    return cell(col0, look, free.get(id) ?? ownText, { freeId: id, ownText });
  });
  return row(key, cells);
}
