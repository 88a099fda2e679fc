import type { Finding, Fix } from '../core/model/finding';
import { addVietnamese, isMessageKey, type Translator } from './translatorFor';
import { rules } from './vi/rules';

// Findings are told in parts that are fetched when they are needed; the words of the rules come along, whichever part it is.
addVietnamese(rules);

/** The sentence of a finding: cause and what to do. */
export function findingSentence({ ruleId, messageId, data }: Finding, t: Translator): string {
  const key = `rules.${ruleId}.${messageId}`;
  return isMessageKey(key) ? t(key, data) : t('findings.unknown');
}

/** The correction on offer as plain text, several joined by " | "; null where the sentence itself says what to do. */
export function suggestionOf({ fix }: { readonly fix: Fix | null }): string | null {
  switch (fix?.kind) {
    case 'replace':
      return fix.replacement;
    case 'choose':
      return fix.replacements.join(' | ');
    case 'series':
      return fix.changes.map(({ expected, replacement }) => `${expected} → ${replacement}`).join('; ');
    case undefined:
      return null;
  }
}
