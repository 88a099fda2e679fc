import type { PeriodRecord } from '../../../src/core/model/history';
import type { IndicatorProgress } from '../../../src/core/model/progress';
import type { ManualVerdict } from '../../../src/core/model/tracking';
import { judgeIndicator } from '../../../src/core/progress/judgeIndicator';
import { parseMeasure } from '../../../src/core/targets/parseMeasure';
import { parseTarget } from '../../../src/core/targets/parseTarget';
import { formatVietnameseNumber } from '../../../src/core/numbers/formatNumber';
import { indicatorAppendix } from '../../builders/appendixBuilder';
import type { Given } from './paceCases';

const planStart = '2025-12-31';
/** 913 of the 1826 days from the start of the plan to 31/12/2030. */
const halfway = '2028-07-01';

/** Reads the texts of one indicator as the add-in does, and judges it. */
export function judgeGiven(given: Given, manual: ManualVerdict | null = null, start: string = planStart): IndicatorProgress {
  const { target, unit = '%', content = 'Chỉ tiêu', from, fromOn = null, before, now, by = '2030-12-31', asOf = halfway, closed = [] } = given;
  const [indicator] = indicatorAppendix([{ content, unit, target }]).items;
  if (!indicator) throw new Error('The table holds one indicator.');
  const parsed = parseTarget({ text: target, value: target, numberFormat: 'General', unit, sectionHorizon: by });
  const measure = (value: string | number | undefined) => (value === undefined ? null : parseMeasure(value, 'General', parsed.unit));
  const records = closed.map(([day, value]): PeriodRecord => ({
    item: { kind: 'indicator', sheet: '', ordinal: '', content: '', section: '' }, period: day, asOf: day, value, text: formatVietnameseNumber(value), verdict: null, isManual: false,
  }));
  return judgeIndicator(
    { ...indicator, target: parsed, baseline: measure(from), baselineOn: fromOn, previous: measure(before), actual: measure(now) },
    { asOf, planStart: start, memoryOf: () => ({ manual, records }) },
  );
}
