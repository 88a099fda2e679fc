import type { Indicator } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import type { IndicatorPace, IndicatorProgress } from '../model/progress';
import type { TargetForm } from '../model/target';
import { foldText } from '../text/foldText';
import { resolveOptions, type JudgeOptions, type ResolvedOptions } from './judgeOptions';
import { judgeMilestone } from './judgeMilestone';
import { bareVerdict, hasPassed, judgePath, paceOfRatio } from './judgePath';
import type { Reported } from './Reported';
import { splitMeasure } from './splitMeasure';
import { targetLine } from './targetLine';
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
  const { target, deadline, section, baseline, previous, actual } = indicator;
  const horizon = deadline?.end ?? target.horizon ?? section?.horizon ?? null;
  const waiting = isBetweenPublications(indicator, horizon, resolved.asOf);
  if (waiting && target.form !== 'qualitative' && target.form !== 'none') return bareVerdict('not-due-yet');
  return judges[target.form]({ target, horizon, baseline, previous, actual }, resolved);
}

const notDueWords = /\bchua (den ky|den han|cong bo|duoc cong bo|danh gia|co so lieu cong bo|xep hang|co ket qua xep hang)\b/;
const yearlyFigures = /\bgrdp\b|\bthu bac\b|\bthu hang\b|\bxep hang\b/;

/**
 * Shares of GRDP and rankings appear once a year: with last period's value at hand an empty cell only means that the next one is not out.
 * A cell may also say so in words. After the horizon a missing value is missing.
 */
function isBetweenPublications({ actual, previous, target, cells, content }: Indicator, horizon: IsoDate | null, asOf: IsoDate): boolean {
  if (hasPassed(horizon, asOf) || (actual !== null && actual.value !== null)) return false;
  const words = foldText(actual?.text ?? '');
  if (words !== '') return notDueWords.test(words);
  return previous !== null && previous.value !== null && yearlyFigures.test(foldText(`${target.unit} ${cells.unit?.text ?? ''} ${content}`));
}

function judgeLevel(reported: Reported, options: ResolvedOptions): IndicatorProgress {
  const { target, horizon } = reported;
  const line = targetLine(target, options.aboutShare);
  if (line === null) return bareVerdict('manual');
  const actual = reported.actual?.value ?? null;
  if (actual === null) return bareVerdict('no-data');
  const verdict = judgePath({ line, actual, baseline: reported.baseline?.value ?? null, horizon }, options);
  const previous = reported.previous?.value ?? null;
  if (!target.increasing || previous === null) return verdict;
  return { ...verdict, pace: paceOfIncrease(line.isMet(actual), line.direction * (actual - previous) >= 0, hasPassed(horizon, options.asOf)) };
}

/** "≥ 3 % và tăng dần": the level and the rise are two conditions. */
function paceOfIncrease(reachesLevel: boolean, keepsRising: boolean, isOver: boolean): IndicatorPace {
  if (reachesLevel && keepsRising) return 'met';
  if (isOver) return 'missed';
  return reachesLevel || keepsRising ? 'slow' : 'lagging';
}

/** A yearly rate has no path: the latest rate stands against the rate asked for. */
function judgeRate({ target, horizon, actual }: Reported, options: ResolvedOptions): IndicatorProgress {
  const line = targetLine(target, options.aboutShare);
  if (line === null) return bareVerdict('manual');
  const rate = actual?.value ?? null;
  if (rate === null) return bareVerdict('no-data');
  const { goal, direction } = line;
  const [part, whole] = direction > 0 ? [rate, goal] : [goal, rate];
  const ratio = whole === 0 ? null : part / whole;
  const verdict = { ...bareVerdict('manual'), ratio, shareOfTarget: ratio };
  if (line.isMet(rate)) return { ...verdict, pace: line.isExceeded(rate) ? 'exceeded' : 'met' };
  if (hasPassed(horizon, options.asOf)) return { ...verdict, pace: 'missed' };
  return { ...verdict, pace: ratio === null ? 'regressed' : paceOfRatio(ratio, options) };
}

/**
 * Each part is judged by itself and the worst speaks for all: an average would hide the part that fails.
 * One number for several parts can only be that of the first, which names the whole ("khoảng 100 doanh nghiệp, trong đó …").
 */
function judgeCompound({ target, horizon, baseline, previous, actual }: Reported, options: ResolvedOptions): IndicatorProgress {
  const count = target.parts.length;
  if (count === 0) return bareVerdict('manual');
  if (actual === null || actual.text.trim() === '') return bareVerdict('no-data');
  const [actuals, baselines, previouses] = [actual, baseline, previous].map((measure) => splitMeasure(measure, count));
  const parts = target.parts.map((part, index) =>
    judges[part.form](
      {
        target: part,
        horizon: part.horizon ?? horizon,
        baseline: baselines?.[index] ?? null,
        previous: previouses?.[index] ?? null,
        actual: actuals?.[index] ?? null,
      },
      options,
    ),
  );
  return { ...bareVerdict(worstPace(parts.map(({ pace }) => pace))), parts };
}
