import type { Translator } from '../../i18n';
import type { AttentionItem } from './attentionItems';

/** Why an item is on the list: how many days late, or how far behind the required pace. */
export function attentionSentence(t: Translator, { item, progress }: AttentionItem): string {
  if (progress.kind === 'task') {
    return t('attention.overdue', { days: progress.daysLate ?? 0, deadline: item.deadline?.end ?? item.deadline?.text ?? '' });
  }
  const pace = t(`pace.${progress.pace}`);
  return progress.ratio === null ? pace : t('attention.pace', { pace, percent: Math.round(progress.ratio * 100) });
}
