import { cellAddress } from '../../core/model/address';
import type { Fix, Place } from '../../core/model/finding';
import { isMessageKey, type Translator } from '../../i18n/translatorFor';
import { quotedList } from '../../i18n/quoted';

const longestQuote = 40;

/** Where a finding stands, as Excel writes it: `Phụ lục II!E12`; the sheet alone where it is about the whole sheet. */
export function placeName({ sheet, row0, col0 }: Place): string {
  return row0 === null ? sheet : `${sheet}!${cellAddress(row0, col0 ?? 0)}`;
}

export function ruleTitle(t: Translator, ruleId: string): string {
  const key = `rules.${ruleId}.title`;
  return isMessageKey(key) ? t(key) : ruleId;
}

/** What to do about a finding, where a correction is on offer; null where the sentence itself says it. */
export function fixSuggestion(t: Translator, fix: Fix | null): string | null {
  if (fix === null) return null;
  if (fix.kind === 'series') return t('findings.suggestion', { text: fix.changes.map(({ expected, replacement }) => `${expected} → ${replacement}`).join('; ') });
  const text =
    fix.kind === 'replace'
      ? t('findings.fix.replace', { text: fix.replacement })
      : t('findings.fix.choose', { texts: quotedList(fix.replacements) });
  return t('findings.suggestion', { text });
}

/** Words quoted on a button, cut between two words where they would fill it. */
export function shortened(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote).replace(/\s+\S*$/, '')}…` : text;
}
