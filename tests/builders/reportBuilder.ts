import { reportWordsOf } from '../../src/app/reportWordsOf';
import { parsePeriod } from '../../src/core/dates/reportingPeriod';
import type { Appendix } from '../../src/core/model/appendix';
import type { Finding } from '../../src/core/model/finding';
import type { ItemProgress, TaskProgress, TaskStatus } from '../../src/core/model/progress';
import { usualChoices, type ReportChoices } from '../../src/core/model/reportChoices';
import { finish } from '../../src/core/model/steps';
import { judgeAppendix } from '../../src/core/progress/judgeAppendix';
import { gatherReport } from '../../src/core/report/gatherReport';
import type { ReportContent } from '../../src/core/report/ReportContent';
import { placeFormulas } from '../../src/core/report/placeFormulas';
import type { PlacedRow, ReportRow } from '../../src/core/report/ReportRow';

export const reportDay = '2026-12-09';
export const reportWords = reportWordsOf();

export interface ContentOptions {
  readonly unit?: string | null;
  readonly findings?: readonly Finding[];
  readonly choices?: Partial<ReportChoices>;
  /** Verdicts of an appendix in place of those that the judges come to. */
  readonly progress?: ReadonlyMap<Appendix, readonly ItemProgress[]>;
}

/** What a report on these tables for the fourth quarter of 2026 is about. */
export function reportContent(appendices: readonly Appendix[], { unit = null, findings = [], choices = {}, progress }: ContentOptions = {}): ReportContent {
  const period = parsePeriod('2026-Q4');
  if (!period) throw new Error('no period');
  const judged = progress ?? new Map(appendices.map((appendix) => [appendix, finish(judgeAppendix(appendix, { asOf: reportDay }))]));
  return gatherReport(appendices, judged, findings, { asOf: reportDay, period, unit, choices: { ...usualChoices, ...choices } });
}

/** A verdict on a task, the same for all that has it. */
export function taskProgress(status: TaskStatus, overrides: Partial<TaskProgress> = {}): TaskProgress {
  return { kind: 'task', status, daysLate: null, daysLeft: null, unreported: false, manual: null, ...overrides };
}

/** What the cells of a row show, formulas as they are written. */
export function shownIn({ cells }: Pick<PlacedRow, 'cells'>): readonly string[] {
  return cells.map(({ input }) => (input.kind === 'text' ? input.text : input.kind === 'number' ? String(input.number) : input.kind === 'formula' ? input.formula : ''));
}

/** Every text of the rows, one below the other. */
export function textOf(rows: readonly ReportRow[]): string {
  return placeFormulas(rows).flatMap(shownIn).join('\n');
}

/** A row by its key. */
export function rowOfKey(rows: readonly ReportRow[], key: string): ReportRow {
  const found = rows.find((row) => row.key === key);
  if (!found) throw new Error(`no row ${key} among ${rows.map((row) => row.key).join('\n')}`);
  return found;
}
