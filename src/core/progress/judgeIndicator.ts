import type { Indicator } from '../model/appendix';
import type { IndicatorProgress } from '../model/progress';
import type { Measure, TargetForm } from '../model/target';
import { isOfAnotherScale, shareInsteadOfPercent } from '../targets/doubtfulActual';
import { isBetweenPublications } from './isBetweenPublications';
import { judgeLevel } from './judgeLevel';
import { judgeMilestone } from './judgeMilestone';
import { resolveOptions, type JudgeOptions, type ResolvedOptions } from './judgeOptions';
import { bareVerdict } from './judgePath';
import { judgeRate } from './judgeRate';
import { overruleIndicator } from './overrule';
import { recallIndicator, type Recalled } from './recallIndicator';
import type { Reported } from './Reported';
import { splitMeasure } from './splitMeasure';
import { withoutValue } from './withoutValue';
import { worstPace } from './worstPace';

type Judge = (reported: Reported, options: ResolvedOptions) => IndicatorProgress;

const judges: Record<TargetForm, Judge> = {
  number: judgeLevel,
  range: judgeLevel,
  rate: judgeRate,
  milestone: judgeMilestone,
  compound: judgeCompound,
  qualitative: () => bareVerdict('manual'),
  none: () => bareVerdict('manual'),
};

/** The pace of an indicator at the cut-off date. A table cell without a date of its own takes the horizon of its section. */
export function judgeIndicator(indicator: Indicator, options: JudgeOptions): IndicatorProgress {
  const resolved = resolveOptions(options);
  const { manual, records } = resolved.memoryOf(indicator);
  const recalled = recallIndicator(indicator, records);
  const { previousUsed } = recalled;
  return overruleIndicator({ ...judgeRecalled(indicator, recalled, resolved), previousUsed }, manual, resolved.asOf);
}

function judgeRecalled(indicator: Indicator, { reported, previousUsed }: Recalled, options: ResolvedOptions): IndicatorProgress {
  const { form } = indicator.target;
  if (shareInsteadOfPercent(indicator) !== null || isOfAnotherScale(indicator)) return { ...bareVerdict('manual'), value: indicator.actual?.value ?? null, doubt: 'unit' };
  const isByHand = form === 'qualitative' || form === 'none';
  if (isByHand || !isBetweenPublications(indicator, reported.previous !== null, reported.horizon, options.asOf)) return judges[form](reported, options);
  return { ...bareVerdict('not-due-yet'), carried: previousUsed && { value: previousUsed.value, asOf: previousUsed.on } };
}

/**
 * Each part is judged by itself and the worst speaks for all: an average would hide the part that fails.
 * One number for several parts can only be that of the first, which names the whole ("khoảng 100 doanh nghiệp, trong đó …").
 */
function judgeCompound({ target, horizon, baseline, previous, actual, isAverage, isLowerBetter }: Reported, options: ResolvedOptions): IndicatorProgress {
  const count = target.parts.length;
  if (count === 0) return bareVerdict('manual');
  if (actual === null || actual.text.trim() === '') return bareVerdict('no-data');
  const pieces = (measure: Measure | null) => splitMeasure(measure, count);
  const [actuals, baselines, previouses] = [pieces(actual), pieces(baseline?.measure ?? null), pieces(previous)];
  const parts = target.parts.map((part, index) => {
    const measure = baselines[index] ?? null;
    const reported: Reported = {
      target: part, horizon: part.horizon ?? horizon, isAverage, isLowerBetter,
      baseline: baseline && measure && { ...baseline, measure },
      previous: previouses[index] ?? null,
      actual: actuals[index] ?? null,
    };
    return judges[part.form](reported, options);
  });
  return { ...bareVerdict(worstPace(parts.map(({ pace }) => pace))), parts, doubt: actuals.length === 0 ? withoutValue(actual).doubt : null };
}
