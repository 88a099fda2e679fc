import { agencyName } from '../agencies/agencyName';
import { columnLetters } from '../model/address';
import type { CellInput } from '../model/edit';
import type { TaskStatus } from '../model/progress';
import { countStatuses } from '../progress/countStatuses';
import { heading } from './buildTables';
import type { ReportContent, ReportedTask, ReportWords } from './ReportContent';
import { cell, row, wideRow, type ReportRow } from './ReportRow';
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

/** A row as it will stand on the sheet: formulas need to know where it stands and where the table begins. */
type RowWithFormulas = (row0: number, firstRow0: number) => ReportRow;

export interface AgencyTable {
  readonly before: readonly ReportRow[];
  readonly rows: readonly RowWithFormulas[];
  readonly after: readonly ReportRow[];
}

/**
 * Tasks by lead agency. A task with several leads counts for the one named first, so that the sums agree with the whole. The total never
 * stands alone on a page.
 */
export function buildAgencyTable({ tasks }: ReportContent, words: ReportWords): AgencyTable {
  if (tasks.length === 0) return { before: [], rows: [], after: [] };
  const agencies = [...groupByLead(tasks, words.noLead)].sort(([, a], [, b]) => b.length - a.length);
  const isLast = (index: number) => index === agencies.length - 1;
  const body = agencies.map(([name, own], index): RowWithFormulas => (row0) => ({ ...agencyRow(index + 1, name, own, row0), keepWithNext: isLast(index) }));
  return {
    before: [heading(words.headings.agencies), tableHead('agencies', words.heads.agencies)],
    rows: [...body, (row0, firstRow0) => totalRow(row0, firstRow0, words.total)],
    after: [wideRow('remark', words.manyLeadsNote, 20)],
  };
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

function agencyRow(number: number, name: string, tasks: readonly ReportedTask[], row0: number): ReportRow {
  const { byVerdict } = countStatuses(tasks.map(({ progress }) => progress));
  const counts = statusColumns.map((statuses) => statuses.reduce((sum, status) => sum + (byVerdict[status] ?? 0), 0));
  return row([
    cell(0, 'cellCenter', whole(number)),
    cell(1, 'cellText', name),
    cell(totalCol0, 'cellNumber', whole(tasks.length)),
    ...counts.map((count, index) => cell(firstStatusCol0 + index, 'cellNumber', whole(count))),
    ...rateCells(row0, 'cellRate'),
  ]);
}

/** The last row: every column summed over the rows above it (a head repeated among them counts for nothing), as formulas a reader can follow. */
function totalRow(row0: number, firstRow0: number, label: string): ReportRow {
  const sums = Array.from({ length: statusColumns.length + 1 }, (_, index) => {
    const letters = columnLetters(totalCol0 + index);
    return cell(totalCol0 + index, 'totalNumber', { kind: 'formula', formula: `=SUM(${letters}${firstRow0 + 1}:${letters}${row0})`, numberFormat: '0' });
  });
  return row([cell(0, 'total', label, { span: 2 }), ...sums, ...rateCells(row0, 'totalRate')], { heightPoints: 22, keepWithNext: true });
}

/** Done of what fell due (done and overdue), and done of all: both bases are named in the head. */
function rateCells(row0: number, look: 'cellRate' | 'totalRate') {
  const at = (col0: number) => `${columnLetters(col0)}${row0 + 1}`;
  const done = `(${at(3)}+${at(4)}+${at(5)})`;
  const due = `(${at(3)}+${at(4)}+${at(5)}+${at(8)})`;
  const rate = (base: string): CellInput => ({ kind: 'formula', formula: `=IF(${base}=0,"",${done}/${base})`, numberFormat: rateFormat });
  return [cell(dueRateCol0, look, rate(due)), cell(allRateCol0, look, rate(at(totalCol0)))];
}

function whole(number: number): CellInput {
  return { kind: 'number', number, numberFormat: '0' };
}
