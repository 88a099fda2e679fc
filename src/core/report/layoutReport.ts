import { buildAgencyTable, type AgencyTable } from './buildAgencyTable';
import { buildCounts } from './buildCounts';
import { buildHeading, buildSignature } from './buildForm';
import { heading, indicatorTable, laggingTable, taskTable } from './buildTables';
import { leftOverPrefix, type FreeTexts } from './freeTexts';
import { paginate } from './paginate';
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
  /** Rows that Excel repeats on top of the pages that follow, 0-based; null where there is no long table. */
  readonly titleRow0: number | null;
}

/**
 * Lays the report out, top to bottom. What lags comes before the long tables: it is what the reader must act on. The last long table
 * has its head repeated by Excel; the tables before it get theirs at planned page breaks.
 */
export function layoutReport(content: ReportContent, free: FreeTexts, leftOver: readonly LeftOver[], words: ReportWords): ReportLayout {
  const repeatedByExcel: ReportTableId = content.tasks.length > 0 ? 'tasks' : 'indicators';
  const agencies = buildAgencyTable(content, words);
  const beginning = [
    ...buildHeading(content, free, words),
    ...buildCounts(content, words),
    ...laggingTable(content, free, words),
    blankRow,
    ...agencies.before,
    ...agencies.rows.map((build) => build(0, 0)),
    ...agencies.after,
  ];
  const details = [indicatorTable(content, free, words), taskTable(content, free, words)].filter((rows) => rows.length > 0).map(startingPage);
  const body = withLastRowKept([...beginning, ...details.flat(), ...leftOverTable(leftOver, words)]);
  const planned = paginate([...body, ...buildSignature(free, words)], repeatedByExcel);
  const rows = placeFormulas(planned, agencies.rows);
  const titleRow0 = rows.findIndex(({ headOf }) => headOf === repeatedByExcel);
  return { rows, titleRow0: titleRow0 < 0 ? null : titleRow0 };
}

/** A signature never stands on a page of its own: the last row of the report goes with it. */
function withLastRowKept(rows: readonly ReportRow[]): readonly ReportRow[] {
  return rows.map((each, index) => (index === rows.length - 1 ? { ...each, keepWithNext: true } : each));
}

function startingPage(rows: readonly ReportRow[]): readonly ReportRow[] {
  return rows.map((each, index) => (index === 0 ? { ...each, breakBefore: true } : each));
}

/** Formulas name rows, and only the finished plan knows where a row stands. */
function placeFormulas(rows: readonly ReportRow[], builders: AgencyTable['rows']): readonly ReportRow[] {
  const hasFormula = ({ cells }: ReportRow) => cells.some(({ input }) => input.kind === 'formula');
  const firstRow0 = rows.findIndex(hasFormula);
  let next = 0;
  return rows.map((each, row0) => {
    const build = hasFormula(each) ? builders[next++] : undefined;
    return build ? { ...build(row0, firstRow0), breakBefore: each.breakBefore } : each;
  });
}

const leftOverPlaces = [{ col0: 0, span: 1 }, { col0: 1, span: 3 }, { col0: 4, span: 8 }] as const;

function leftOverTable(leftOver: readonly LeftOver[], words: ReportWords): readonly ReportRow[] {
  if (leftOver.length === 0) return [];
  const head = leftOverPlaces.map(({ col0, span }, index) => cell(col0, 'tableHead', words.heads.leftOver[index] ?? '', { span }));
  const body = leftOver.map(({ freeId, item, text: kept }, index) => {
    const [number, name, note] = leftOverPlaces;
    const cells = [cell(number.col0, 'cellCenter', ordinal(String(index + 1))), cell(name.col0, 'cellText', item, name), cell(note.col0, 'cellText', kept, { span: note.span, freeId: `${leftOverPrefix}${freeId}` })];
    return row(cells, { heightPoints: Math.max(...cells.map(cellHeight)) });
  });
  return [blankRow, heading(words.headings.leftOver), row(head, { headOf: 'leftOver', keepWithNext: true }), ...body];
}
