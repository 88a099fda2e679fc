import { columnLetters } from '../../model/address';
import type { Appendix, Section } from '../../model/appendix';
import type { TaskStatus } from '../../model/progress';
import { foldText } from '../../text/foldText';
import type { ReportedTask, ReportWords } from '../ReportContent';
import { cell, ordinal, row, type ReportCell, type ReportRow, type RowFormula } from '../ReportRow';
import { sectionRow, tableHead } from './tableRows';
import { countsOf, firstStatusCol0, lastStatusCol0, rateCells, statusColumns, totalCol0 } from './statusColumns';
import { columnOver, type RowSpan } from './sumFormula';
import { totalRow } from './totalRow';
import { uniqueKeys } from './uniqueKeys';
import { verdictCol0 } from './verdictCounts';

/** The tasks of one section, and the rows of the table of tasks where they stand: one span, unless the section goes on further below. */
interface SectionPart {
  readonly appendix: Appendix;
  readonly section: Section | null;
  readonly tasks: ReportedTask[];
  readonly spans: { first: string; last: string }[];
}

/**
 * Tasks by section of their plan and status: one row a section, in the order of the sheets, under the name of the sheet where there are
 * several. A plan without sections is one row; where that is all there is, the total alone. `keys`: rows of the tasks.
 */
export function sectionCounts(tasks: readonly ReportedTask[], keys: readonly string[], words: ReportWords): readonly ReportRow[] {
  const parts = partsOf(tasks, keys);
  const keyOf = uniqueKeys();
  const [only] = parts;
  if (only && parts.length === 1) {
    const key = keyOf('sections|total');
    return [tableHead('sections', words.heads.sections), row(key, [cell(0, 'total', words.total, { span: 2 }), ...countCells(key, only, words, 'total')], { heightPoints: 22 })];
  }
  const appendices = new Set(parts.map(({ appendix }) => appendix));
  const divided = new Set(parts.filter(({ section }) => section !== null).map(({ appendix }) => appendix));
  const body: ReportRow[] = [];
  const spanKeys: string[] = [];
  let last: Appendix | null = null;
  for (const part of parts) {
    const { appendix } = part;
    const sheetName = words.appendixRow(appendix.sheet, appendix.plan?.number ?? null);
    const isDivided = divided.has(appendix);
    if (appendices.size > 1 && isDivided && appendix !== last) body.push(sectionRow(keyOf(`sections|sheet|${foldText(appendix.sheet)}`), sheetName));
    const own = partRow(keyOf(`sections|${foldText(appendix.sheet)}|${foldText(part.section?.title ?? '')}`), part, isDivided ? words.noSection : sheetName, words);
    body.push(own);
    spanKeys.push(own.key);
    last = appendix;
  }
  const span: RowSpan = { first: spanKeys[0] ?? '', last: spanKeys.at(-1) ?? '' };
  return [tableHead('sections', words.heads.sections), ...body, totalRow(keyOf('sections|total'), span, tasks, words.total)].map(keptAtEnd);
}

/** The total never stands alone on a page. */
function keptAtEnd(each: ReportRow, index: number, rows: readonly ReportRow[]): ReportRow {
  return index === rows.length - 2 ? { ...each, keepWithNext: true } : each;
}

function partsOf(tasks: readonly ReportedTask[], keys: readonly string[]): readonly SectionPart[] {
  const parts = new Map<Appendix, Map<Section | null, SectionPart>>();
  let last: SectionPart | null = null;
  tasks.forEach((task, index) => {
    const { appendix, item } = task;
    const key = keys[index] ?? '';
    const sections = parts.get(appendix) ?? new Map<Section | null, SectionPart>();
    parts.set(appendix, sections);
    const part: SectionPart = sections.get(item.section) ?? { appendix, section: item.section, tasks: [], spans: [] };
    sections.set(item.section, part);
    part.tasks.push(task);
    const span = part === last ? part.spans.at(-1) : undefined;
    if (span) span.last = key;
    else part.spans.push({ first: key, last: key });
    last = part;
  });
  return [...parts.values()].flatMap((sections) => [...sections.values()]);
}

function partRow(key: string, part: SectionPart, otherwise: string, words: ReportWords): ReportRow {
  const { section } = part;
  return row(key, [cell(0, 'cellCenter', ordinal(section?.ordinal ?? '')), cell(1, 'cellText', section?.title ?? otherwise), ...countCells(key, part, words, 'cell')]);
}

/** The total of the row, how many tasks have each status, and both rates. Verdicts given by hand begin with the same label. */
function countCells(key: string, { tasks, spans }: SectionPart, words: ReportWords, kind: 'cell' | 'total'): readonly ReportCell[] {
  const counts = countsOf(tasks);
  const total: RowFormula = {
    kind: 'rowFormula',
    formula: (rowOf) => `=SUM(${columnLetters(firstStatusCol0)}${rowOf(key) + 1}:${columnLetters(lastStatusCol0)}${rowOf(key) + 1})`,
    numberFormat: '0',
    value: tasks.length,
  };
  const counted = statusColumns.map((statuses, index) => cell(firstStatusCol0 + index, `${kind}Number`, countFormula(statuses, spans, counts[index] ?? 0, words)));
  return [cell(totalCol0, `${kind}Number`, total), ...counted, ...rateCells(key, tasks, `${kind}Rate`)];
}

function countFormula(statuses: readonly TaskStatus[], spans: readonly RowSpan[], value: number, words: ReportWords): RowFormula {
  return {
    kind: 'rowFormula',
    formula: (rowOf) => `=${statuses.flatMap((status) => spans.map((span) => `COUNTIF(${columnOver(span, verdictCol0, rowOf)},"${words.verdictLabel(status)}*")`)).join('+')}`,
    numberFormat: '0',
    value,
  };
}
