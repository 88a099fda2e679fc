import { formatDateVi } from '../../core/dates/calendar';
import type { PlanReference } from '../../core/model/appendix';
import type { Translator } from '../../i18n';

/** How a plan is named: "46/KH-UBND ngày 25/08/2025, 2025-2030"; what is not known is left out. */
export function planWords(t: Translator, { number, issuedOn, firstYear, lastYear }: PlanReference): string {
  const years = firstYear === null ? '' : lastYear === null || lastYear === firstYear ? String(firstYear) : `${firstYear}-${lastYear}`;
  const day = issuedOn === null ? '' : t('settings.plan.day', { day: formatDateVi(issuedOn) });
  return [[number ?? t('settings.plan.unnumbered'), day].filter((part) => part !== '').join(' '), years].filter((part) => part !== '').join(', ');
}
