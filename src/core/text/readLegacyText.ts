import { legacyEncodings, type LegacyEncoding } from './legacyEncodings';
import { rememberAnswers } from './rememberAnswers';

export interface LegacyText {
  readonly encoding: LegacyEncoding['id'];
  /** The same text in Unicode (NFC). */
  readonly converted: string;
}

/** Plain English text is in every encoding the same. */
const foreignLetter = /[^\0-~]/;
/** Letters that only Unicode has: text with one of them is no old encoding, and converting it would spoil it. */
const onlyInUnicode = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\p{M}]/u;
/** Letters that Vietnamese in Unicode uses too, so that they prove nothing. */
const commonLetters = new Set('ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý');
/** Signs that also stand in ordinary text ("25 µm", "Win®", "«…»"): one word with them is not enough. */
const commonSigns = new Set('¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾×÷');
const words = /[^\s!-&(-/:-@[-`{-~\u2010-\u2027\u00A0]+/gu;
/** Vowels of a syllable, without marks. */
const nucleus = 'a[iouy]?|e[ou]?|i(?:a|eu?|u)?|o(?:a[ioy]?|eo?|[io])?|u(?:a[iy]?|e|i|o[iu]?|u|y[aeu]?)?|y(?:a|eu?)?';
const syllable = new RegExp(`^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?(?:${nucleus})(?:ch?|m|ng?|nh|p|t)?$`);
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Recognises text typed in TCVN3 (ABC) or VNI, by its letters alone since the font is not at hand, and converts it. Sure or silent: every
 * foreign letter must be one of the encoding, and every word it is in must come out as a Vietnamese syllable.
 * @returns null for everything else
 */
export function readLegacyText(text: string): LegacyText | null {
  return foreignLetter.test(text) && !onlyInUnicode.test(text) ? convertedFrom(text) : null;
}

const convertedFrom = rememberAnswers((text: string): LegacyText | null => {
  for (const { id, letters } of legacyEncodings) {
    const converted = convert(text, letters);
    if (converted !== null) return { encoding: id, converted };
  }
  return null;
});

function convert(text: string, letters: ReadonlyMap<string, string>): string | null {
  const foreign = (text.match(words) ?? []).filter((word) => !/^[ -~]*$/.test(word));
  const proofs = foreign.flatMap(proofOf);
  if (proofs.every((sign) => commonSigns.has(sign)) && proofs.length < 2) return null;
  const converted = new Map(foreign.map((word) => [word, convertWord(word, letters)]));
  const isReadable = [...converted.values()].every((word) => word !== null && isSyllable(word));
  return isReadable ? text.replace(words, (word) => converted.get(word) ?? word) : null;
}

/** The first letter of a word that Vietnamese in Unicode would never show. */
function proofOf(word: string): readonly string[] {
  const sign = [...word].find((letter) => letter > '~' && !commonLetters.has(letter));
  return sign !== undefined && word.length > 1 ? [sign] : [];
}

/** @returns null where a letter is none of the encoding */
function convertWord(word: string, letters: ReadonlyMap<string, string>): string | null {
  let converted = '';
  for (let at = 0; at < word.length; ) {
    const written = [word.slice(at, at + 2), word.charAt(at)].find((unit) => letters.has(unit)) ?? word.charAt(at);
    if (written > '~' && !letters.has(written)) return null;
    converted += letters.get(written) ?? written;
    at += written.length;
  }
  return converted;
}

function isSyllable(word: string): boolean {
  const marked = word.normalize('NFD').toLowerCase().replace(/đ/g, 'd');
  return (marked.match(tone) ?? []).length <= 1 && syllable.test(marked.replace(/\p{M}/gu, ''));
}
