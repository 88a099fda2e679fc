import { progressSentence } from '../../i18n/progressSentence';
import type { Translator } from '../../i18n/translatorFor';
import type { AttentionItem } from './attentionItems';

/** The verdict in a few words, with the deadline where there is a day to name. */
export function attentionVerdict(t: Translator, { item, progress }: AttentionItem): string {
  const verdict = progress.kind === 'task' ? t(`progress.status.${progress.status}`) : t(`progress.pace.${progress.pace}`);
  return item.deadline?.end ? t('attention.due', { verdict, deadline: item.deadline.end }) : verdict;
}

/** What explains the verdict; a task about which nothing was reported says so too. */
export function attentionReason(t: Translator, { progress }: AttentionItem): string {
  const sentence = progressSentence(progress, t);
  return progress.kind === 'task' && progress.unreported ? t('attention.unreported', { sentence, unreported: t('progress.unreported') }) : sentence;
}
