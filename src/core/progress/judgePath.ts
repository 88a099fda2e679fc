import { daysBetween } from '../dates/calendar';
import type { IsoDate } from '../model/cell';
import type { IndicatorPace, IndicatorProgress, SourcedValue } from '../model/progress';
import type { Thresholds } from '../model/thresholds';
import type { ResolvedOptions } from './judgeOptions';
import type { TargetLine } from './targetLine';

/** A value on its way from x0 to the target; `horizon` is the last day to get there. */
export interface Journey {
  readonly line: TargetLine;
  readonly actual: number;
  /** The value of the period before; null where it is not known. */
  readonly previous: number | null;
  readonly baseline: SourcedValue | null;
  readonly horizon: IsoDate | null;
}

/** A verdict without any number behind it. */
export function bareVerdict(pace: IndicatorPace): IndicatorProgress {
  return {
    kind: 'indicator', pace, value: null, gapClosed: null, timeUsed: null, ratio: null, shareOfTarget: null, requiredToday: null, forecast: null,
    neededPerQuarter: null, baselineUsed: null, previousUsed: null, carried: null, isRising: null, isAtRisk: false, doubt: null, parts: [], manual: null,
  };
}

export function hasPassed(horizon: IsoDate | null, asOf: IsoDate): boolean {
  return horizon !== null && horizon < asOf;
}

/**
 * Judges a value against the straight line from the baseline to the target: R = P / E with P the share of the gap closed and E the share of
 * the days used. On a straight plan line R is SPI(t) of Earned Schedule and P the Current Status Index of UN ESCAP; the thresholds are
 * Eurostat's. A yearly growth ratio is not used: it flatters growing targets, punishes ranks and is undefined from 0.
 */
export function judgePath(journey: Journey, options: ResolvedOptions): IndicatorProgress {
  const numbers = measure(journey, options);
  return { ...bareVerdict(paceOf(journey, numbers, options)), ...numbers, value: journey.actual, baselineUsed: journey.baseline, isAtRisk: isSlipping(journey, numbers, options) };
}

type PathNumbers = Pick<IndicatorProgress, 'gapClosed' | 'timeUsed' | 'ratio' | 'shareOfTarget' | 'requiredToday' | 'forecast' | 'neededPerQuarter'>;

function measure({ line, actual, baseline, horizon }: Journey, { asOf, planStart }: ResolvedOptions): PathNumbers {
  const { goal, direction } = line;
  const start = startOf(baseline, horizon) ?? planStart;
  const origin = baseline?.value ?? null;
  const timeUsed = start === null || horizon === null ? null : shareOfTime(start, asOf, horizon);
  const gapClosed = origin === null ? null : shareOfGap(origin, actual, line);
  return {
    gapClosed,
    timeUsed,
    ratio: gapClosed !== null && timeUsed !== null && timeUsed > 0 ? gapClosed / timeUsed : null,
    shareOfTarget: direction > 0 ? quotient(actual, goal) : goal === 0 ? null : quotient(goal, actual),
    requiredToday: origin === null || timeUsed === null ? null : origin + (goal - origin) * Math.min(Math.max(timeUsed, 0), 1),
    forecast: origin === null || timeUsed === null || timeUsed <= 0 ? null : forecastAt(origin, actual, Math.min(timeUsed, 1), line),
    neededPerQuarter: horizon === null || hasPassed(horizon, asOf) || line.isMet(actual) ? null : (goal - actual) / quartersUntil(horizon, asOf),
  };
}

/** The day of the baseline; one after the horizon is a slip of the pen. */
function startOf(baseline: SourcedValue | null, horizon: IsoDate | null): IsoDate | null {
  const on = baseline?.on ?? null;
  return on !== null && horizon !== null && on >= horizon ? null : on;
}

/** What is to fall to a number that is not negative falls no further than to nothing; a share of a whole, which has not passed it so far, ends there. */
function forecastAt(origin: number, actual: number, share: number, { goal, direction, most }: TargetLine): number {
  const end = origin + (actual - origin) / share;
  if (direction < 0) return origin >= 0 && goal >= 0 ? Math.max(end, 0) : end;
  return most !== null && Math.max(origin, actual) <= most ? Math.min(end, most) : end;
}

const daysOfQuarter = 91.31;

/** A last quarter that has begun still has to bring all that is missing. */
function quartersUntil(horizon: IsoDate, asOf: IsoDate): number {
  return Math.max(daysBetween(asOf, horizon) / daysOfQuarter, 1);
}

/** Met, but falling, and on its way out of the target by the horizon. In the first days of a plan the forecast is noise, as R is. */
function isSlipping({ line, actual, previous, baseline }: Journey, { timeUsed, forecast }: PathNumbers, { earlyTimeShare }: ResolvedOptions): boolean {
  if (baseline === null || forecast === null || timeUsed === null || timeUsed < earlyTimeShare || !line.isMet(actual)) return false;
  return line.direction * (actual - (previous ?? baseline.value)) < 0 && !line.isMet(forecast);
}

/** The order is that of the method: the first line that fits decides. */
function paceOf({ line, actual, baseline, horizon }: Journey, { gapClosed, timeUsed, ratio }: PathNumbers, options: ResolvedOptions): IndicatorPace {
  if (line.isMet(actual)) return line.isExceeded(actual) ? 'exceeded' : 'met';
  if (hasPassed(horizon, options.asOf)) return 'missed';
  if (baseline === null || gapClosed === null) return 'no-baseline';
  if (line.isMet(baseline.value)) return 'regressed';
  if (timeUsed === null) return gapClosed < 0 ? 'regressed' : 'manual';
  if (timeUsed < options.earlyTimeShare || ratio === null) return 'just-started';
  return paceOfRatio(ratio, options);
}

/** Rounding noise must not push a value that lies exactly on a threshold below it. */
const roundingNoise = 1e-9;

export function paceOfRatio(ratio: number, { onTrackRatio, slowRatio }: Thresholds): IndicatorPace {
  if (ratio >= onTrackRatio - roundingNoise) return 'on-track';
  if (ratio >= slowRatio - roundingNoise) return 'slow';
  return ratio >= 0 ? 'lagging' : 'regressed';
}

/** A plan that ends on the day it begins, or before, has used all its time. */
function shareOfTime(from: IsoDate, to: IsoDate, end: IsoDate): number {
  const span = daysBetween(from, end);
  return span > 0 ? daysBetween(from, to) / span : 1;
}

/** Where the baseline stands on the goal itself ("> 55" from 55) there is no gap to divide by: anything not worse has closed it. */
function shareOfGap(baseline: number, actual: number, { goal, direction }: TargetLine): number {
  const gap = goal - baseline;
  if (gap !== 0) return (actual - baseline) / gap;
  return direction * (actual - goal) >= 0 ? 1 : -1;
}

function quotient(share: number, whole: number): number | null {
  return whole === 0 ? null : share / whole;
}
