import { daysBetween } from '../dates/calendar';
import type { IndicatorProgress, SourcedValue } from '../model/progress';
import type { Measure } from '../model/target';
import { parseVietnameseNumber } from '../numbers/parseNumber';
import type { ResolvedOptions } from './judgeOptions';
import { bareVerdict, hasPassed, paceOfRatio } from './judgePath';
import type { Reported } from './Reported';
import { targetLine } from './targetLine';
import { withoutValue } from './withoutValue';

/** A yearly rate has no path: the latest rate, or the average one where levels are given, stands against the rate asked for. */
export function judgeRate(reported: Reported, options: ResolvedOptions): IndicatorProgress {
  const { target, horizon, actual } = reported;
  const line = targetLine(target, options.aboutShare, reported.isLowerBetter);
  if (line === null) return bareVerdict('manual');
  const growth = growthOf(reported);
  const years = growth && yearsFrom(growth.from, options);
  if (growth && years === null) return bareVerdict('manual');
  const isOver = hasPassed(horizon, options.asOf);
  if (years !== null && years < 1 && !isOver) return { ...bareVerdict('not-due-yet'), baselineUsed: growth?.from ?? null };
  const rate = growth && years !== null ? averageRate(growth.from.value, growth.to, years) : (actual?.value ?? null);
  if (rate === null) return withoutValue(actual);
  const { goal, direction } = line;
  const [part, whole] = direction > 0 ? [rate, goal] : [goal, rate];
  const ratio = whole === 0 ? null : part / whole;
  const verdict = { ...bareVerdict('manual'), value: rate, ratio, shareOfTarget: ratio, baselineUsed: growth?.from ?? null };
  if (line.isMet(rate)) return { ...verdict, pace: line.isExceeded(rate) ? 'exceeded' : 'met' };
  if (isOver) return { ...verdict, pace: 'missed' };
  return { ...verdict, pace: ratio === null ? 'regressed' : paceOfRatio(ratio, options) };
}

interface Growth {
  readonly from: SourcedValue;
  readonly to: number;
}

/** Two levels in place of a rate: only where growth on average is asked for, and both of them are plainly levels. */
function growthOf({ isAverage, baseline, actual }: Reported): Growth | null {
  if (!isAverage || baseline === null || actual === null) return null;
  const [from, to] = [levelIn(baseline.measure), levelIn(actual)];
  return from === null || to === null || from <= 0 ? null : { from: { value: from, on: baseline.on, source: baseline.source }, to };
}

/** What grows by more than this in a year, twice, is no rate but a level; smaller numbers count as levels only where they name what is counted. */
const greatestRatePercent = 100;
const countedAmount = /^(\d[\d.,]*(?: \d{3})*)\s*\p{L}[^%\d]*$/u;

function levelIn({ text, value }: Measure): number | null {
  const [, amount] = countedAmount.exec(text.trim()) ?? [];
  if (amount !== undefined) return parseVietnameseNumber(amount);
  return value !== null && value > greatestRatePercent && !text.includes('%') ? value : null;
}

const daysOfYear = 365.25;

function yearsFrom({ on }: SourcedValue, { asOf, planStart }: ResolvedOptions): number | null {
  const start = on ?? planStart;
  return start === null ? null : daysBetween(start, asOf) / daysOfYear;
}

/** (x / x0)^(1/n) − 1 in per cent; over less than a year, as it stands. */
function averageRate(from: number, to: number, years: number): number {
  return (Math.pow(to / from, 1 / Math.max(years, 1)) - 1) * 100;
}
