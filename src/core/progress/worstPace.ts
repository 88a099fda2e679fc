import type { IndicatorPace } from '../model/progress';

/** From worst to best. Not knowing ranks behind failing and ahead of doing well, so that a silent part is seen. */
export const pacesFromWorst: readonly IndicatorPace[] = [
  'missed', 'regressed', 'lagging', 'slow', 'no-data', 'no-baseline', 'manual', 'not-due-yet', 'just-started', 'on-track', 'met', 'exceeded',
];

/** The worst of several verdicts; `manual` of none. */
export function worstPace(paces: readonly IndicatorPace[]): IndicatorPace {
  return pacesFromWorst.find((pace) => paces.includes(pace)) ?? 'manual';
}
