import type { ReportingPeriod } from '../dates/reportingPeriod';
import type { Appendix } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import type { Finding } from '../model/finding';
import type { ItemProgress } from '../model/progress';
import type { ReportChoices } from '../model/reportChoices';
import { concernsUnit } from '../progress/concernsUnit';
import { concernedProblems } from './concernedProblems';
import type { ReportContent, ReportedIndicator, ReportedTask } from './ReportContent';

export interface GatherOptions {
  readonly period: ReportingPeriod;
  readonly asOf: IsoDate;
  readonly unit: string | null;
  readonly choices: ReportChoices;
}

/** Takes every item once, or those that `unit` leads or supports. */
export function gatherReport(
  appendices: readonly Appendix[], progress: ReadonlyMap<Appendix, readonly ItemProgress[]>, findings: readonly Finding[], options: GatherOptions,
): ReportContent {
  const tasks: ReportedTask[] = [];
  const indicators: ReportedIndicator[] = [];
  for (const appendix of appendices) {
    const verdicts = progress.get(appendix) ?? [];
    appendix.items.forEach((item, index) => {
      const verdict = verdicts[index];
      if (!verdict || !concernsUnit(item, options.unit)) return;
      if (item.kind === 'task' && verdict.kind === 'task') tasks.push({ appendix, item, progress: verdict });
      if (item.kind === 'indicator' && verdict.kind === 'indicator') indicators.push({ appendix, item, progress: verdict });
    });
  }
  return { ...options, tasks, indicators, problems: concernedProblems(findings, appendices, options.unit) };
}
