import { foldText } from '../../text/foldText';
import type { ReportContent, ReportedTask, ReportWords } from '../ReportContent';
import { cell, row, wideRow, type ReportRow } from '../ReportRow';
import { tableHead } from './tableRows';
import { groupByLead } from './groupByLead';
import { countInput } from './itemInputs';
import { countsOf, firstStatusCol0, rateCells, totalCol0 } from './statusColumns';
import { totalRow } from './totalRow';
import { uniqueKeys } from './uniqueKeys';

/**
 * Tasks by lead agency. The counts are plain numbers: a cell with several leads cannot be counted by a formula that one can follow; their
 * sums are formulas. The total never stands alone on a page.
 */
export function agencyTable({ tasks }: ReportContent, words: ReportWords): readonly ReportRow[] {
  if (tasks.length === 0) return [];
  const keyOf = uniqueKeys();
  const groups = groupByLead(tasks, words.noLead);
  const body = groups.map(({ agency, entries }, index) => ({
    ...agencyRow(keyOf(`agencies|${foldText(agency)}`), index + 1, agency, entries),
    keepWithNext: index === groups.length - 1,
  }));
  const span = { first: body[0]?.key ?? '', last: body.at(-1)?.key ?? '' };
  return [
    tableHead('agencies', words.heads.agencies),
    ...body,
    { ...totalRow(keyOf('agencies|total'), span, tasks, words.total), keepWithNext: true },
    wideRow('agencies|note', 'remark', words.manyLeadsNote, 20),
  ];
}

function agencyRow(key: string, number: number, agency: string, tasks: readonly ReportedTask[]): ReportRow {
  return row(key, [
    cell(0, 'cellCenter', countInput(number)),
    cell(1, 'cellText', agency),
    cell(totalCol0, 'cellNumber', countInput(tasks.length)),
    ...countsOf(tasks).map((count, index) => cell(firstStatusCol0 + index, 'cellNumber', countInput(count))),
    ...rateCells(key, tasks, 'cellRate'),
  ]);
}
