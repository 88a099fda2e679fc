import { buildAgencyTable } from './buildAgencyTable';
import { buildCounts } from './buildCounts';
import { buildHeading, buildSignature } from './buildForm';
import { heading, indicatorTable, laggingTable, taskTable } from './buildTables';
import { leftOverPrefix, type FreeTexts } from './freeTexts';
import type { ReportContent, ReportWords } from './ReportContent';
import { blankRow, cell, ordinal, row, type ReportRow, type ReportTableId } from './ReportRow';
import { cellHeight } from './rowHeight';

/** A text the user once wrote beside an item that is no longer in the report: it is kept in a table of its own. */
export interface LeftOver {
  readonly freeId: string;
  readonly item: string;
  readonly text: string;
}

export interface ReportLayout {
  readonly rows: readonly ReportRow[];
  /** The table whose head Excel repeats on top of the pages that follow: the last long one. */
  readonly repeatedByExcel: ReportTableId;
}

/** Lays the report out, top to bottom; `paginate` then parts it into pages. What lags comes before the long tables: it is what the reader must act on. */
export function layoutReport(content: ReportContent, free: FreeTexts, leftOver: readonly LeftOver[], words: ReportWords): ReportLayout {
  const repeatedByExcel: ReportTableId = content.tasks.length > 0 ? 'tasks' : 'indicators';
  const beginning = [
    ...buildHeading(content, free, words),
    ...buildCounts(content, words),
    ...laggingTable(content, free, words),
    blankRow('agencies|blank'),
    ...buildAgencyTable(content, words),
  ];
  const details = [indicatorTable(content, free, words), taskTable(content, free, words)].filter((rows) => rows.length > 0).map(startingPage);
  const body = withLastRowKept([...beginning, ...details.flat(), ...leftOverTable(leftOver, words)]);
  return { rows: withUniqueKeys([...body, ...buildSignature(free, words)]), repeatedByExcel };
}

/** Rows that say the same are told apart by how many of them stand above. */
function withUniqueKeys(rows: readonly ReportRow[]): readonly ReportRow[] {
  const seen = new Map<string, number>();
  return rows.map((each) => {
    const count = (seen.get(each.key) ?? 0) + 1;
    seen.set(each.key, count);
    return count === 1 ? each : { ...each, key: `${each.key}|#${count}` };
  });
}

/** A signature never stands on a page of its own: the last row of the report goes with it. */
function withLastRowKept(rows: readonly ReportRow[]): readonly ReportRow[] {
  return rows.map((each, index) => (index === rows.length - 1 ? { ...each, keepWithNext: true } : each));
}

function startingPage(rows: readonly ReportRow[]): readonly ReportRow[] {
  return rows.map((each, index) => (index === 0 ? { ...each, breakBefore: true } : each));
}

const leftOverPlaces = [{ col0: 0, span: 1 }, { col0: 1, span: 3 }, { col0: 4, span: 8 }] as const;

function leftOverTable(leftOver: readonly LeftOver[], words: ReportWords): readonly ReportRow[] {
  if (leftOver.length === 0) return [];
  const head = leftOverPlaces.map(({ col0, span }, index) => cell(col0, 'tableHead', words.heads.leftOver[index] ?? '', { span }));
  const body = leftOver.map(({ freeId, item, text: kept }, index) => {
    const [number, name, note] = leftOverPlaces;
    const cells = [cell(number.col0, 'cellCenter', ordinal(String(index + 1))), cell(name.col0, 'cellText', item, name), cell(note.col0, 'cellText', kept, { span: note.span, freeId: `${leftOverPrefix}${freeId}` })];
    return row(`leftOver|${freeId}`, cells, { heightPoints: Math.max(...cells.map(cellHeight)) });
  });
  return [blankRow('leftOver|blank'), heading('leftOver', words.headings.leftOver), row('leftOver|head', head, { headOf: 'leftOver', keepWithNext: true }), ...body];
}
