import type { Appendix, PlanReference } from '../model/appendix';
import { filledFrom } from './completePlan';

/**
 * The plans named above the tables, each once, in the order of the sheets. One line may give a plan its number and another its years: what
 * the lines of one plan say is put together.
 */
export function gatherPlans(appendices: readonly Appendix[]): readonly PlanReference[] {
  const plans: PlanReference[] = [];
  for (const { plan } of appendices) {
    if (plan === null || Object.values(plan).every((part) => part === null)) continue;
    const index = plans.findIndex((known) => agree(known, plan));
    const known = plans[index];
    if (known) plans[index] = filledFrom(known, plan);
    else plans.push(plan);
  }
  return plans;
}

const parts = ['number', 'issuedOn', 'firstYear', 'lastYear'] as const;

/** The same plan: by its number where both name one, else by all that both say. */
function agree(one: PlanReference, other: PlanReference): boolean {
  if (one.number !== null && other.number !== null) return one.number === other.number && isAlike(one, other, 'issuedOn');
  const shared = parts.filter((part) => one[part] !== null && other[part] !== null);
  return shared.length > 0 && shared.every((part) => one[part] === other[part]);
}

function isAlike(one: PlanReference, other: PlanReference, part: (typeof parts)[number]): boolean {
  return one[part] === null || other[part] === null || one[part] === other[part];
}
