import { isoDate } from '../dates/calendar';
import type { Appendix, Item, PlanReference } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import type { ItemProgress } from '../model/progress';
import { mapInSteps, type Steps } from '../model/steps';
import { judgeIndicator } from './judgeIndicator';
import type { JudgeOptions } from './judgeOptions';
import { judgeTask } from './judgeTask';

/** Verdicts in the order of `appendix.items`. Without a day of its own in the options the path begins with the plan. */
export function judgeAppendix(appendix: Appendix, options: JudgeOptions): Steps<readonly ItemProgress[]> {
  const resolved = { ...options, planStart: options.planStart ?? planStartOf(appendix.plan) };
  return mapInSteps<Item, ItemProgress>(appendix.items, (item) => (item.kind === 'task' ? judgeTask(item, resolved) : judgeIndicator(item, resolved)));
}

/** The day the plan was issued, or where only its years are known the first of them from 1 January on. */
function planStartOf(plan: PlanReference | null): IsoDate | null {
  if (plan === null) return null;
  return plan.issuedOn ?? (plan.firstYear === null ? null : isoDate(plan.firstYear, 1, 1));
}
