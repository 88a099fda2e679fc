import type { Appendix, PlanReference } from '../model/appendix';

/** The appendix with what the user says of the plan where the lines above its table do not: what stands in the sheet counts before it. */
export function completePlan(appendix: Appendix, said: PlanReference | null): Appendix {
  if (said === null) return appendix;
  const read = appendix.plan ?? said;
  const plan: PlanReference = {
    number: read.number ?? said.number,
    issuedOn: read.issuedOn ?? said.issuedOn,
    firstYear: read.firstYear ?? said.firstYear,
    lastYear: read.lastYear ?? said.lastYear,
  };
  return { ...appendix, plan };
}
