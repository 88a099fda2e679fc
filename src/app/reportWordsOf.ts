import type { ItemProgress } from '../core/model/progress';
import { verdictOf } from '../core/progress/isLagging';
import type { ReportWords } from '../core/report/ReportContent';
import { reportWords } from '../data/reportWords';
import { findingSentence } from '../i18n/describeFinding';
import { progressSentence } from '../i18n/progressSentence';
import { vietnameseTranslator } from '../i18n/translatorFor';
import { verdictName } from '../i18n/verdictName';
import { suggestionFor } from './suggestionFor';

/** The words of the report. A report of a Vietnamese authority is in Vietnamese, whatever language the pane speaks. */
export function reportWordsOf(): ReportWords {
  const t = vietnameseTranslator();
  const label = (progress: ItemProgress) => verdictName(t, verdictOf(progress));
  return {
    ...reportWords,
    verdict: (progress) => (progress.manual === null ? label(progress) : t('progress.byHand', { verdict: label(progress) })),
    verdictLabel: (verdict) => verdictName(t, verdict),
    explanation: (progress) => progressSentence(progress, t),
    problem: (finding) => ({ text: findingSentence(finding, t), suggestion: suggestionFor(finding, reportWords.andMore) }),
  };
}
