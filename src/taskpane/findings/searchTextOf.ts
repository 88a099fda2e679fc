import type { Finding } from '../../core/model/finding';
import { foldText } from '../../core/text/foldText';
import { findingSentence } from '../../i18n/describeFinding';
import type { Translator } from '../../i18n/translatorFor';
import { placeName, ruleTitle } from './findingWords';

/**
 * The text in which words are searched for, without capitals and accents: sheet and cell, title of the rule, sentence, and what the cell says.
 * Each finding's is made once for as long as it is listed. Parts stand on lines of their own, so that no words are found across two of them.
 */
export function searchTextOf(t: Translator): (finding: Finding) => string {
  const texts = new WeakMap<Finding, string>();
  return (finding) => {
    let text = texts.get(finding);
    if (text === undefined) {
      text = [placeName(finding.at), ruleTitle(t, finding.ruleId), findingSentence(finding, t), finding.subject].map(foldText).join('\n');
      texts.set(finding, text);
    }
    return text;
  };
}
