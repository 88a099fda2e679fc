import type { Indicator } from '../model/appendix';
import type { PeriodRecord } from '../model/history';
import type { SourcedValue } from '../model/progress';
import type { Measure, Target } from '../model/target';
import { foldText } from '../text/foldText';
import { isLowerBetter } from './isLowerBetter';
import type { Origin, Reported } from './Reported';
import { splitMeasure } from './splitMeasure';

export interface Recalled {
  readonly reported: Reported;
  /** The value of the period before as one number; null where there is none, or only one of several parts. */
  readonly previousUsed: SourcedValue | null;
}

const averages = /\btang (?:truong )?(?:trung binh|binh quan)\b/;

/** What an indicator is judged from: its row, and where the row is silent the closed periods, oldest first. */
export function recallIndicator(indicator: Indicator, records: readonly PeriodRecord[]): Recalled {
  const { target, deadline, section, previous, actual, content } = indicator;
  const observed = records.filter((record) => isNumber(record, target));
  const latest = observed.at(-1) ?? null;
  const isOnSheet = previous !== null && isNumber(previous, target);
  return {
    reported: {
      target, actual,
      horizon: deadline?.end ?? target.horizon ?? section?.horizon ?? null,
      baseline: originOf(indicator, observed),
      previous: isOnSheet ? previous : latest,
      isLowerBetter: isLowerBetter(indicator),
      isAverage: averages.test(foldText(`${content} ${target.text}`)),
    },
    previousUsed: isOnSheet ? previousOnSheet(previous, latest) : previousClosed(latest),
  };
}

function isNumber(measure: Measure, { form, parts }: Target): boolean {
  return form === 'compound' ? splitMeasure(measure, parts.length).length > 0 : measure.value !== null;
}

/** Two observations of one's own make a path from the first of them; the value of this period is one. */
const leastObservations = 2;

function originOf({ baseline, baselineOn, actual, target }: Indicator, observed: readonly PeriodRecord[]): Origin | null {
  if (baseline !== null && (isNumber(baseline, target) || namesLevel(baseline, target))) return { measure: baseline, on: baselineOn, source: 'sheet' };
  const [first] = observed;
  const count = observed.length + (actual !== null && isNumber(actual, target) ? 1 : 0);
  return first && count >= leastObservations ? { measure: first, on: first.asOf, source: 'history' } : null;
}

/** Beside a yearly rate a baseline may be a level with its own unit ("50 đơn"), which is no number in the unit of the rate. */
function namesLevel({ text }: Measure, { form }: Target): boolean {
  return form === 'rate' && /\d/.test(text);
}

/** The sheet names no day; the latest closed period does, where it holds the same value. */
function previousOnSheet({ value }: Measure, latest: PeriodRecord | null): SourcedValue | null {
  return value === null ? null : { value, on: latest?.value === value ? latest.asOf : null, source: 'sheet' };
}

function previousClosed(latest: PeriodRecord | null): SourcedValue | null {
  return latest === null || latest.value === null ? null : { value: latest.value, on: latest.asOf, source: 'history' };
}
