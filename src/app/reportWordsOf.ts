import type { ItemProgress } from '../core/model/progress';
import type { ReportWords } from '../core/report/ReportContent';
import { reportWords } from '../data/reportWords';
import { progressSentence } from '../i18n/progressSentence';
import { isMessageKey, vietnameseTranslator } from '../i18n/translatorFor';

/** The words of the report. A report of a Vietnamese authority is in Vietnamese, whatever language the pane speaks. */
export function reportWordsOf(): ReportWords {
  const t = vietnameseTranslator();
  const label = (progress: ItemProgress) => {
    const key = verdictKey(progress);
    return isMessageKey(key) ? t(key) : '';
  };
  return {
    ...reportWords,
    verdict: (progress) => (progress.manual === null ? label(progress) : t('progress.byHand', { verdict: label(progress) })),
    explanation: (progress) => progressSentence(progress, t),
  };
}

function verdictKey(progress: ItemProgress): string {
  return progress.kind === 'task' ? `progress.status.${progress.status}` : `progress.pace.${progress.pace}`;
}
