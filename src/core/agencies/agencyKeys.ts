import { cleanText } from '../text/cleanText';
import { foldText } from '../text/foldText';
import { rememberAnswers } from '../text/rememberAnswers';

/** Two texts of the same `marked` key are the same name, differently typed; of the same `bare` key, the same but for marks. */
export interface AgencyKeys {
  readonly marked: string;
  readonly bare: string;
}

/** What stands between two spaces; an invisible byte-order mark is no space. */
const chunk = /(?:\S|\uFEFF)+/g;
const wordOfLetters = /[\p{L}\p{M}\p{N}]+/gu;
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** "kỹ" and "kĩ", "quý" and "quí": y and i are the same sound in these open syllables. */
const interchangeableY = /^(qu|[hklmst])y$/;

/**
 * Keys of a name as written. Case, punctuation, "&", old or new tone placement (hòa, hoà), y for i and Ð for Đ leave no
 * trace in them: the tone is moved behind its syllable, so that no table of syllables is needed.
 */
export function agencyKeys(text: string): AgencyKeys {
  let marked = '';
  let bare = '';
  for (const written of text.match(chunk) ?? []) {
    const keys = keysOfChunk(written);
    if (keys.marked === '') continue;
    marked += marked === '' ? keys.marked : ` ${keys.marked}`;
    bare += bare === '' ? keys.bare : ` ${keys.bare}`;
  }
  return { marked, bare };
}

/** Normalising is dear and syllables are few: each is done once. */
const keysOfChunk = rememberAnswers((written: string): AgencyKeys => {
  const letters = cleanText(written).replace(/[ÐðƉɖ]/g, 'đ').toLowerCase().replace(/&/g, ' và ').normalize('NFD');
  const marked = (letters.match(wordOfLetters) ?? []).map(syllableKey).join(' ');
  return { marked, bare: foldText(marked) };
});

function syllableKey(word: string): string {
  const base = word.replace(toneMark, '');
  return base.replace(interchangeableY, '$1i') + (word.match(toneMark) ?? []).join('');
}
