import type { FindingListWords } from '../core/listing/FindingListWords';
import { findingListWords } from '../data/findingListWords';
import { findingSentence } from '../i18n/describeFinding';
import { vietnameseTranslator } from '../i18n/translatorFor';
import { suggestionFor } from './suggestionFor';

/** The words of a list of findings. What stands in a file of a Vietnamese authority is in Vietnamese, whatever language the pane speaks. */
export function findingListWordsOf(): FindingListWords {
  const t = vietnameseTranslator();
  const { andMore, ...words } = findingListWords;
  return {
    ...words,
    severity: (severity) => t(`severity.${severity}`),
    problem: (finding) => ({ text: findingSentence(finding, t), suggestion: suggestionFor(finding, andMore) }),
  };
}
