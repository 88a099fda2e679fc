import { agencyName } from '../agencies/agencyName';
import { columnLetters } from '../model/address';
import type { CellInput } from '../model/edit';
import type { TaskStatus } from '../model/progress';
import { countStatuses } from '../progress/countStatuses';
import { foldText } from '../text/foldText';
import { heading } from './buildTables';
import type { ReportContent, ReportedTask, ReportWords } from './ReportContent';
import { cell, row, wideRow, type ReportRow, type RowFormula } from './ReportRow';
import { tableHead } from './tableRows';

/** Statuses counted in each column from the fourth on; the columns before are number, agency and total. */
const statusColumns: readonly (readonly TaskStatus[])[] = [
  ['done-on-time'], ['done-late'], ['done-undated'], ['in-progress', 'not-started-yet'], ['due-soon'], ['overdue'], ['ongoing', 'awaiting-request', 'unknown-deadline'],
];
const totalCol0 = 2;
const firstStatusCol0 = 3;
const dueRateCol0 = 10;
const allRateCol0 = 11;
const rateFormat = '0.0%';

/**
 * Tasks by lead agency. A task with several leads counts for the one named first, so that the sums agree with the whole. The total never
 * stands alone on a page.
 */
export function buildAgencyTable({ tasks }: ReportContent, words: ReportWords): readonly ReportRow[] {
  if (tasks.length === 0) return [];
  const agencies = [...groupByLead(tasks, words.noLead)].sort(([, a], [, b]) => b.length - a.length);
  const body = agencies.map(([name, own], index) => ({ ...agencyRow(index + 1, name, own), keepWithNext: index === agencies.length - 1 }));
  const [first, last] = [body[0]?.key ?? '', body.at(-1)?.key ?? ''];
  return [
    heading('agencies', words.headings.agencies),
    tableHead('agencies', words.heads.agencies),
    ...body,
    totalRow(first, last, tasks, words.total),
    wideRow('agencies|note', 'remark', words.manyLeadsNote, 20),
  ];
}

function groupByLead(tasks: readonly ReportedTask[], noLead: string): ReadonlyMap<string, readonly ReportedTask[]> {
  const groups = new Map<string, ReportedTask[]>();
  for (const task of tasks) {
    const first = task.item.leads[0];
    const name = first ? agencyName(first) : noLead;
    const group = groups.get(name);
    if (group) group.push(task);
    else groups.set(name, [task]);
  }
  return groups;
}

function countsOf(tasks: readonly ReportedTask[]): readonly number[] {
  const { byVerdict } = countStatuses(tasks.map(({ progress }) => progress));
  return statusColumns.map((statuses) => statuses.reduce((sum, status) => sum + (byVerdict[status] ?? 0), 0));
}

function agencyRow(number: number, name: string, tasks: readonly ReportedTask[]): ReportRow {
  const counts = countsOf(tasks);
  const key = `agencies|${foldText(name)}`;
  return row(key, [
    cell(0, 'cellCenter', whole(number)),
    cell(1, 'cellText', name),
    cell(totalCol0, 'cellNumber', whole(tasks.length)),
    ...counts.map((count, index) => cell(firstStatusCol0 + index, 'cellNumber', whole(count))),
    ...rateCells(key, tasks.length, counts, 'cellRate'),
  ]);
}

/** The last row: every column summed over the rows above it (a head repeated among them counts for nothing), as formulas a reader can follow. */
function totalRow(first: string, last: string, tasks: readonly ReportedTask[], label: string): ReportRow {
  const counts = countsOf(tasks);
  const sums = [tasks.length, ...counts].map((value, index) => {
    const letters = columnLetters(totalCol0 + index);
    return cell(totalCol0 + index, 'totalNumber', { kind: 'rowFormula', formula: (rowOf) => `=SUM(${letters}${rowOf(first) + 1}:${letters}${rowOf(last) + 1})`, numberFormat: '0', value });
  });
  const key = 'agencies|total';
  return row(key, [cell(0, 'total', label, { span: 2 }), ...sums, ...rateCells(key, tasks.length, counts, 'totalRate')], { heightPoints: 22, keepWithNext: true });
}

/** Done of what fell due (done and overdue), and done of all: both bases are named in the head. */
function rateCells(key: string, all: number, [onTime = 0, late = 0, undated = 0, , , overdue = 0]: readonly number[], look: 'cellRate' | 'totalRate') {
  const done = onTime + late + undated;
  const sum = (row0: number, ...cols0: readonly number[]) => `(${cols0.map((col0) => `${columnLetters(col0)}${row0 + 1}`).join('+')})`;
  const rate = (base: number, ...cols0: readonly number[]): RowFormula => ({
    kind: 'rowFormula',
    formula: (rowOf) => `=IF(${sum(rowOf(key), ...cols0)}=0,"",${sum(rowOf(key), 3, 4, 5)}/${sum(rowOf(key), ...cols0)})`,
    numberFormat: rateFormat,
    value: base === 0 ? '' : done / base,
  });
  return [cell(dueRateCol0, look, rate(done + overdue, 3, 4, 5, 8)), cell(allRateCol0, look, rate(all, totalCol0))];
}

function whole(number: number): CellInput {
  return { kind: 'number', number, numberFormat: '0' };
}
