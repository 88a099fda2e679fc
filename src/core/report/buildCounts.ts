import type { CellInput } from '../model/edit';
import { countStatuses, type StatusCounts } from '../progress/countStatuses';
import { heading } from './buildTables';
import type { ReportContent, ReportWords } from './ReportContent';
import { blankRow, cell, row, wideRow, type ReportRow } from './ReportRow';
import { cellHeight } from './rowHeight';

const whole = (number: number): CellInput => ({ kind: 'number', number, numberFormat: '0' });

/** Two small tables, tasks by status and indicators by verdict, and both completion rates with their base named. */
export function buildCounts({ tasks, indicators }: ReportContent, words: ReportWords): readonly ReportRow[] {
  const counts = countStatuses([...tasks, ...indicators].map(({ progress }) => progress));
  const occurrences = (verdicts: readonly (keyof StatusCounts['byVerdict'])[]) => verdicts.reduce((sum, verdict) => sum + (counts.byVerdict[verdict] ?? 0), 0);
  const rows: ReportRow[] = [heading('summary', words.headings.summary)];
  if (indicators.length > 0) {
    rows.push(...countTable('indicators', words.totalIndicators, indicators.length, words.indicatorCounts.map(({ label, paces }) => ({ label, count: occurrences(paces) }))));
  }
  if (tasks.length > 0) {
    rows.push(...countTable('tasks', words.totalTasks, tasks.length, words.taskCounts.map(({ label, statuses }) => ({ label, count: occurrences(statuses) }))));
    const { completionOfDue } = counts;
    words.rates({ done: counts.doneTasks, due: completionOfDue.count, all: tasks.length }).forEach((sentence, index) => rows.push(wideRow(`counts|rate|${index}`, 'body', sentence, 20)));
  }
  return rows;
}

interface Count {
  readonly label: string;
  readonly count: number;
}

/** The total stands over the first two columns, one verdict in each of the others. */
function countTable(what: string, totalLabel: string, total: number, counts: readonly Count[]): readonly ReportRow[] {
  const labels = [cell(0, 'tableHead', totalLabel, { span: 2 }), ...counts.map(({ label }, index) => cell(index + 2, 'tableHead', label))];
  const head = row(`counts|${what}|head`, labels, { keepWithNext: true, heightPoints: Math.max(...labels.map(cellHeight)) });
  const values = row(`counts|${what}`, [cell(0, 'cellStrong', whole(total), { span: 2 }), ...counts.map(({ count }, index) => cell(index + 2, 'cellNumber', whole(count)))], { heightPoints: 20 });
  return [head, values, blankRow(`counts|${what}|after`)];
}
