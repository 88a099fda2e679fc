import type { CheckResult } from '../../app/checkWorkbook';
import type { CleanState } from './NothingFound';

/** What it means that nothing was found. @param ruleCount how many rules there are; 0 = not known yet */
export function cleanState({ setAside, switchedOff }: Pick<CheckResult, 'setAside' | 'switchedOff'>, ruleCount: number): CleanState {
  if (ruleCount > 0 && switchedOff.length >= ruleCount) return 'off';
  return setAside.length === 0 && switchedOff.length === 0 ? 'all' : 'rest';
}
