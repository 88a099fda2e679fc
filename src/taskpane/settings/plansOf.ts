import type { Appendix, PlanReference } from '../../core/model/appendix';

/** The plans that the lines above the tables name, each once, in the order of the sheets. */
export function plansOf(appendices: readonly Appendix[]): readonly PlanReference[] {
  const plans = new Map(appendices.flatMap(({ plan }) => (plan ? [[JSON.stringify(plan), plan] as const] : [])));
  return [...plans.values()];
}
