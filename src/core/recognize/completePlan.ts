import type { Appendix, PlanReference } from '../model/appendix';

/** The appendix with what the user says of the plan where the lines above its table do not: what stands in the sheet counts before it. */
export function completePlan(appendix: Appendix, said: PlanReference | null): Appendix {
  return said === null ? appendix : { ...appendix, plan: filledFrom(appendix.plan ?? said, said) };
}

/** A plan, and where it says nothing what another reference to it says. */
export function filledFrom(plan: PlanReference, { number, issuedOn, firstYear, lastYear }: PlanReference): PlanReference {
  return { number: plan.number ?? number, issuedOn: plan.issuedOn ?? issuedOn, firstYear: plan.firstYear ?? firstYear, lastYear: plan.lastYear ?? lastYear };
}
