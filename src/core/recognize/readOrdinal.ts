import { cleanText } from '../text/cleanText';
import { rememberAnswers } from '../text/rememberAnswers';

/**
 * What a cell of the ordinal column is: `roman` I, IV · `letter` A · `number` 7, 7., 07 · `sub` 7.1, 7a, 1.2.3, II.1, KT01a ·
 * `bullet` 1), a), -, + · `words` anything longer, a heading set in that column · `blank`.
 */
export type OrdinalForm = 'roman' | 'letter' | 'number' | 'sub' | 'bullet' | 'words' | 'blank';

export interface Ordinal {
  readonly form: OrdinalForm;
  /** As written, without spaces around and a closing full stop. */
  readonly text: string;
  /** For `sub`: the number it stands under, "7.1" → "7", "KT01a" → "KT01"; else ''. */
  readonly parent: string;
  /** How deep it usually stands, the smallest number highest; null where it says nothing of that. */
  readonly depth: number | null;
}

/** Depths by form: a sub-number adds a step for each further part of it, so the steps between leave room. */
const depths = { letter: 0, roman: 1, romanSub: 2, number: 10, sub: 11, bracketNumber: 20, bracketLetter: 21, dash: 30, plus: 31, dot: 32 } as const;
/** Where a row stands that has no number and no sign: beside the numbered ones. */
export const plainDepth: number = depths.number;

interface Shape {
  readonly form: OrdinalForm;
  readonly pattern: RegExp;
  readonly depth: number | null;
}

/** First match wins. Signs of Symbol and Wingdings, which Word lists leave behind, are dots. */
const shapes: readonly Shape[] = [
  { form: 'blank', pattern: /^$/, depth: null },
  { form: 'roman', pattern: /^(?=[IVXL])(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/, depth: depths.roman },
  { form: 'number', pattern: /^\d{1,4}$/, depth: depths.number },
  { form: 'sub', pattern: /^([IVX]{1,5}|[A-ZĐ])([.,-]([IVX]{1,5}|\d{1,3}))+$/, depth: depths.romanSub },
  { form: 'sub', pattern: /^\d{1,4}([.,]\d{1,3})+[a-zđ]?$|^\d{1,4}\.?[a-zđ]\d?$/i, depth: depths.sub },
  { form: 'sub', pattern: /^[A-ZĐ]{1,5}[-. ]?\d{1,4}([.,]\d{1,4})*[a-zđ]?\d?$/i, depth: depths.number },
  { form: 'bullet', pattern: /^\(?\d{1,3}\)$|^\d{1,3}\/$/, depth: depths.bracketNumber },
  { form: 'bullet', pattern: /^\(?(ii|iii|iv|vi|vii|viii|ix|[a-zđ]{1,2})\)$|^[a-zđ]$/i, depth: depths.bracketLetter },
  { form: 'bullet', pattern: /^[-–—−]+$/, depth: depths.dash },
  { form: 'bullet', pattern: /^\++$/, depth: depths.plus },
  { form: 'bullet', pattern: /^[*•·●○◦▪■►➢✓\uE000-\uF8FF]+$/u, depth: depths.dot },
];
const capital: Shape = { form: 'letter', pattern: /^[A-ZĐ]$/, depth: depths.letter };
const words: Shape = { form: 'words', pattern: /^/, depth: null };

/** Reads a cell of the ordinal column; never throws. */
export const readOrdinal = rememberAnswers((cell: string): Ordinal => {
  const text = cleanText(cell).replace(/[.,:;]+$/, '').trim();
  const { form, depth } = capital.pattern.test(text) && !/[IVXL]/.test(text) ? capital : (shapes.find(({ pattern }) => pattern.test(text)) ?? words);
  const parent = form === 'sub' ? parentOf(text) : '';
  return { form, text, parent, depth: depth === null || form !== 'sub' ? depth : depth + Math.max(0, stepsBelow(text, parent)) };
});

/** "7.1.2" → "7", "II.1" → "II"; a code without a letter behind its number stands under nothing. */
function parentOf(text: string): string {
  const code = /^([A-ZĐ]{1,5}[-. ]?\d{1,4})((?:[.,]\d{1,4})*[a-zđ]?\d?)$/i.exec(text);
  if (code) return code[2] === '' ? '' : (code[1] ?? '');
  return /^(\d+|[A-ZĐ]+)/i.exec(text)?.[0] ?? '';
}

/** Steps below the first: none for 7.1 and KT01, one for 7.1.2, KT01a, two for KT01b1. */
function stepsBelow(text: string, parent: string): number {
  const rest = text.slice(parent.length);
  const parts = rest.match(/\d+|[a-zđ]/gi)?.length ?? 0;
  return /^[A-ZĐ]{1,5}[-. ]?\d/i.test(text) ? (parent === '' ? 0 : parts) : parts - 1;
}
