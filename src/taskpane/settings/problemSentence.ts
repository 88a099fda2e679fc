import type { Translator } from '../../i18n';
import type { SettingsProblem } from './usePeriodSettings';

/** Why the settings on screen are not those in the workbook, and what to do. */
export function problemSentence(t: Translator, { failure: { code, data } }: Pick<SettingsProblem, 'failure'>): string {
  return `${t('settings.problem')} ${t(`failure.${code}`, data)}`;
}
