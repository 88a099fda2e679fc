import type { IndicatorPace, IndicatorProgress } from '../model/progress';
import type { ResolvedOptions } from './judgeOptions';
import { bareVerdict, hasPassed, judgePath } from './judgePath';
import type { Reported } from './Reported';
import { targetLine } from './targetLine';
import { withoutValue } from './withoutValue';

/** A number or a range of levels: judged by its path, and where it must also keep rising by that; to fall is then no risk ahead but half of the target lost. */
export function judgeLevel({ target, horizon, baseline, previous, actual, isLowerBetter }: Reported, options: ResolvedOptions): IndicatorProgress {
  const line = targetLine(target, options.aboutShare, isLowerBetter);
  if (line === null) return bareVerdict('manual');
  const value = actual?.value ?? null;
  if (value === null) return withoutValue(actual);
  const start = baseline?.measure.value ?? null;
  const origin = baseline && start !== null ? { value: start, on: baseline.on, source: baseline.source } : null;
  const before = previous?.value ?? null;
  const verdict = judgePath({ line, actual: value, previous: before, baseline: origin, horizon }, options);
  if (!target.increasing || before === null) return verdict;
  const isRising = line.direction * (value - before) >= 0;
  return { ...verdict, isRising, isAtRisk: false, pace: paceOfIncrease(line.isMet(value), isRising, hasPassed(horizon, options.asOf)) };
}

/** "≥ 3 % và tăng dần": the level and the rise are two conditions. */
function paceOfIncrease(reachesLevel: boolean, isRising: boolean, isOver: boolean): IndicatorPace {
  if (reachesLevel && isRising) return 'met';
  if (isOver) return 'missed';
  return reachesLevel || isRising ? 'slow' : 'lagging';
}
