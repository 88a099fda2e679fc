import type { ReportingPeriod } from '../core/dates/reportingPeriod';
import { romanQuarters } from './romanQuarters';

/** How a period is named in a report: "Quý IV năm 2026". */
export function periodName({ kind, year, number }: ReportingPeriod): string {
  const names: Record<ReportingPeriod['kind'], string> = {
    month: `tháng ${number} năm ${year}`,
    quarter: `Quý ${romanQuarters[number - 1] ?? number} năm ${year}`,
    half: `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    'nine-months': `9 tháng đầu năm ${year}`,
    year: `năm ${year}`,
  };
  return names[kind];
}
