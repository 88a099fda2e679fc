import { readDeed } from '../app/ribbonNews';
import type { Translator } from '../i18n';
import { quotedList } from '../i18n/quoted';

/** What the window says of the deed that its page's address names; the unexpected failure where it names none: anybody can open it with an address of his own. */
export function windowText(t: Translator, query: string): { readonly sentence: string; readonly detail: string } {
  const deed = readDeed(new URLSearchParams(query).get('deed') ?? '');
  if (deed && 'failure' in deed) return { sentence: t(`failure.${deed.failure.code}`, deed.failure.data), detail: deed.failure.detail };
  if (deed?.command === 'trackProgress' && deed.unmarkedSheets.length > 0) return { sentence: unmarkedSentence(t, deed.unmarkedSheets), detail: '' };
  if (deed?.command !== 'checkWorkbook') return { sentence: t('failure.unexpected'), detail: '' };
  const { errors, warnings, notes, unmarkedSheets } = deed;
  const count = errors + warnings + notes;
  if (count === 0) return { sentence: t('ribbon.checked.none'), detail: '' };
  const unmarked = unmarkedSheets.length > 0 ? ` ${unmarkedSentence(t, unmarkedSheets)}` : '';
  return { sentence: `${t('ribbon.checked', { count, errors, warnings, notes })}${unmarked}`, detail: '' };
}

function unmarkedSentence(t: Translator, sheets: readonly string[]): string {
  return t('ribbon.unmarked', { sheets: quotedList(sheets) });
}
