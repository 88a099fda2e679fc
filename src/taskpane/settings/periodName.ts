import type { ReportingPeriod } from '../../core/dates/reportingPeriod';
import type { MessageKey, Translator } from '../../i18n';

const quarters: readonly MessageKey[] = ['period.quarter.1', 'period.quarter.2', 'period.quarter.3', 'period.quarter.4'];
const halves: readonly MessageKey[] = ['period.half.1', 'period.half.2'];

/** How a period is called: "Quý IV/2026", "6 tháng đầu năm 2026". */
export function periodName(t: Translator, { kind, year, number }: ReportingPeriod): string {
  const keys: Readonly<Record<ReportingPeriod['kind'], MessageKey | undefined>> = {
    month: 'period.month', quarter: quarters[number - 1], half: halves[number - 1], 'nine-months': 'period.nine-months', year: 'period.year',
  };
  return t(keys[kind] ?? 'period.year', { year, number });
}
