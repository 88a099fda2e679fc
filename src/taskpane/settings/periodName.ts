import type { ReportingPeriod } from '../../core/dates/reportingPeriod';
import { romanQuarters } from '../../data/romanQuarters';
import type { Translator } from '../../i18n';

/** How a period is called: "Quý IV/2026", "6 tháng đầu năm 2026". */
export function periodName(t: Translator, { kind, year, number }: ReportingPeriod): string {
  if (kind === 'half') return t(number === 1 ? 'period.half.1' : 'period.half.2', { year });
  return t(`period.${kind}`, { year, number: kind === 'quarter' ? (romanQuarters[number - 1] ?? number) : number });
}
