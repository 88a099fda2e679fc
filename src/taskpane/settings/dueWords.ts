import type { Translator } from '../../i18n';

/** The countdown to the day a report is due. @param days left; below 0 = too late */
export function dueWords(t: Translator, days: number): string {
  if (days === 0) return t('settings.dueOn.today');
  return days > 0 ? t('settings.dueOn.left', { days }) : t('settings.dueOn.late', { days: -days });
}
