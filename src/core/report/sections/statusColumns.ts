import { columnLetters } from '../../model/address';
import type { TaskStatus } from '../../model/progress';
import { countStatuses } from '../../progress/countStatuses';
import type { ReportedTask } from '../ReportContent';
import { cell, type ReportCell, type RowFormula } from '../ReportRow';

/** Statuses counted in each column from `firstStatusCol0` on; every status in one of them. The columns before are number, name and total. */
export const statusColumns: readonly (readonly TaskStatus[])[] = [
  ['done-on-time'], ['done-late'], ['done-undated'], ['in-progress', 'not-started-yet'], ['due-soon'], ['overdue'], ['ongoing', 'awaiting-request', 'unknown-deadline'],
];

export const totalCol0 = 2;
export const firstStatusCol0 = 3;
export const lastStatusCol0 = firstStatusCol0 + statusColumns.length - 1;
const dueRateCol0 = lastStatusCol0 + 1;
const allRateCol0 = dueRateCol0 + 1;

const col0Of = (status: TaskStatus) => firstStatusCol0 + statusColumns.findIndex((statuses) => statuses.includes(status));
const doneCols0 = (['done-on-time', 'done-late', 'done-undated'] as const).map(col0Of);
const dueCols0 = [...doneCols0, col0Of('overdue')];

/** How many of the tasks each of the columns counts. */
export function countsOf(tasks: readonly ReportedTask[]): readonly number[] {
  const { byVerdict } = countStatuses(tasks.map(({ progress }) => progress));
  return statusColumns.map((statuses) => statuses.reduce((sum, status) => sum + (byVerdict[status] ?? 0), 0));
}

/** Done of what fell due (done and overdue), and done of all (Báo cáo 1270/BC-TCTTTg names the first): the heads name both bases. */
export function rateCells(key: string, tasks: readonly ReportedTask[], look: 'cellRate' | 'totalRate'): readonly ReportCell[] {
  const { completionOfDue, completionOfAll } = countStatuses(tasks.map(({ progress }) => progress));
  const rate = (ratio: number | null, baseCols0: readonly number[]): RowFormula => ({
    kind: 'rowFormula',
    formula: (rowOf) => {
      const base = cellsOf(rowOf(key), baseCols0);
      return `=IF(${base}=0,"",${cellsOf(rowOf(key), doneCols0)}/${base})`;
    },
    numberFormat: '0.0%',
    value: ratio ?? '',
  });
  return [cell(dueRateCol0, look, rate(completionOfDue.ratio, dueCols0)), cell(allRateCol0, look, rate(completionOfAll.ratio, [totalCol0]))];
}

/** The sum of cells of one row, as part of a formula. */
function cellsOf(row0: number, cols0: readonly number[]): string {
  const cells = cols0.map((col0) => `${columnLetters(col0)}${row0 + 1}`).join('+');
  return cols0.length === 1 ? cells : `(${cells})`;
}
