import type { OpenStorage } from '../app/pageStorage';
import type { RibbonDeed } from '../app/ribbonNews';
import type { Translator } from '../i18n';
import { quotedList } from '../i18n/quoted';
import { outlineOf, readOutline, writeOutline, type DeedOutline } from './deedOutline';
import { takeNote } from './windowNote';

/** What the window says; `detail` is for the person who mends a failure. */
export interface WindowText {
  readonly sentence: string;
  readonly detail: string;
}

/**
 * What the window says of the deed that its page's address outlines: with the names and the detail that were left for it, or else in the same words
 * without them; of the unexpected where the address outlines nothing.
 * @param query of the page's address
 */
export function windowText(t: Translator, query: string, openStorage: OpenStorage): WindowText {
  const asked = new URLSearchParams(query);
  const outline = readOutline(asked);
  const note = takeNote(openStorage, asked.get('id') ?? '');
  return outline === null ? unexpected(t) : textOf(t, outline, note !== null && isOf(note, outline) ? note : null);
}

const unexpected = (t: Translator): WindowText => ({ sentence: t('failure.unexpected'), detail: '' });

/** A note that tells another story than the address was not left for this window. */
const isOf = (deed: RibbonDeed, outline: DeedOutline) => writeOutline(outlineOf(deed)).toString() === writeOutline(outline).toString();

function textOf(t: Translator, outline: DeedOutline, deed: RibbonDeed | null): WindowText {
  const { command, failure, errors, warnings, notes, unmarked } = outline;
  if (failure !== null) {
    const { detail = '', data = {} } = deed && 'failure' in deed ? deed.failure : {};
    return { sentence: t(`failure.${failure}`, { unit: t('ribbon.some.unit'), sheet: t('ribbon.some.sheet'), ...data }), detail };
  }
  const unmarkedSentence = unmarked > 0 ? whereUnmarked(t, unmarked, deed) : '';
  if (command === 'trackProgress' && unmarked > 0) return { sentence: unmarkedSentence, detail: '' };
  if (command !== 'checkWorkbook') return unexpected(t);
  const count = errors + warnings + notes;
  if (count === 0) return { sentence: t('ribbon.checked.none'), detail: '' };
  return { sentence: [t('ribbon.checked', { count, errors, warnings, notes }), unmarkedSentence].join(' ').trim(), detail: '' };
}

function whereUnmarked(t: Translator, count: number, deed: RibbonDeed | null): string {
  const where = deed && 'unmarkedSheets' in deed ? t('ribbon.unmarked', { sheets: quotedList(deed.unmarkedSheets) }) : t('ribbon.unmarked.count', { count });
  return `${where} ${t('ribbon.unmarked.next')}`;
}
