import { isoDate } from '../dates/calendar';
import type { Appendix, PlanReference } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import type { ItemProgress } from '../model/progress';
import { judgeIndicator } from './judgeIndicator';
import type { JudgeOptions } from './judgeOptions';
import { judgeTask } from './judgeTask';

/** Verdicts in the order of `appendix.items`. Without a day of its own in the options the path begins with the plan. */
export function judgeAppendix(appendix: Appendix, options: JudgeOptions): ItemProgress[] {
  const resolved = { ...options, planStart: options.planStart ?? planStartOf(appendix.plan) };
  return appendix.kind === 'tasks'
    ? appendix.items.map((task) => judgeTask(task, resolved))
    : appendix.items.map((indicator) => judgeIndicator(indicator, resolved));
}

/** The day the plan was issued, or where only its years are known the first of them from 1 January on. */
function planStartOf(plan: PlanReference | null): IsoDate | null {
  if (plan === null) return null;
  return plan.issuedOn ?? (plan.firstYear === null ? null : isoDate(plan.firstYear, 1, 1));
}
