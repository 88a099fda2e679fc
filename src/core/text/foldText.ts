import { cleanText } from './cleanText';

/**
 * Key for comparing Vietnamese text: lower case, without tone and vowel marks, đ as d, `&` as "va", every other sign and every
 * kind of space a single space. "Sở Khoa học & Công nghệ" and "SO KHOA HOC VA CONG NGHE" share a key.
 * Eth (Ð ð) and African D (Ɖ ɖ) are common slips for Đ that no Unicode normal form repairs, so they count as đ.
 */
export function foldText(text: string): string {
  return cleanText(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đðɖ]/g, 'd')
    .replace(/&/g, ' va ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
