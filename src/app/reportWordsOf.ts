import { explainProgress } from '../core/progress/explainProgress';
import type { ItemProgress } from '../core/model/progress';
import type { ReportWords } from '../core/report/ReportContent';
import { reportWords } from '../data/reportWords';
import { isMessageKey, vietnameseTranslator } from '../i18n/translatorFor';

/** The words of the report. A report of a Vietnamese authority is in Vietnamese, whatever language the pane speaks. */
export function reportWordsOf(): ReportWords {
  const t = vietnameseTranslator();
  const say = (key: string, data: Readonly<Record<string, string | number>> = {}) => (isMessageKey(key) ? t(key, data) : '');
  return {
    ...reportWords,
    verdict: (progress) => say(verdictKey(progress)),
    explanation: (progress) => {
      const { messageId, data } = explainProgress(progress);
      return say(messageId, data);
    },
  };
}

function verdictKey(progress: ItemProgress): string {
  return progress.kind === 'task' ? `progress.status.${progress.status}` : `progress.pace.${progress.pace}`;
}
