import { cleanText } from './cleanText';
import { rememberAnswers } from './rememberAnswers';

/** Folding takes a Unicode normalisation and several replacements; a sheet has some hundred different letters, so each is folded once only. */
const foldedLetters = new Map<string, string>();

/**
 * Key for comparing Vietnamese text: lower case, without tone and vowel marks, đ as d, `&` as "va", every other sign and every
 * kind of space a single space. "Sở Khoa học & Công nghệ" and "SO KHOA HOC VA CONG NGHE" share a key.
 * Eth (Ð ð) and African D (Ɖ ɖ) are common slips for Đ that no Unicode normal form repairs, so they count as đ.
 */
export const foldText: (text: string) => string = rememberAnswers((text) => {
  let key = '';
  for (const letter of cleanText(text)) {
    let folded = foldedLetters.get(letter);
    if (folded === undefined) foldedLetters.set(letter, (folded = foldLetter(letter)));
    key += folded;
  }
  return key.replace(/ {2,}/g, ' ').trim();
});

function foldLetter(letter: string): string {
  return letter
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đðɖ]/g, 'd')
    .replace(/&/g, ' va ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}
