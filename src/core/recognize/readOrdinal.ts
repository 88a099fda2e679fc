/**
 * What a cell of the ordinal column is: `roman` I, IV · `letter` A · `number` 7, 7., 07 · `sub` 7.1, 7a, 1.2.3 ·
 * `bullet` a), -, + · `words` anything longer, a heading set in that column · `blank`.
 */
export type OrdinalForm = 'roman' | 'letter' | 'number' | 'sub' | 'bullet' | 'words' | 'blank';

export interface Ordinal {
  readonly form: OrdinalForm;
  /** As written, without spaces around and a closing full stop. */
  readonly text: string;
  /** For `sub`: the number it stands under, "7.1" → "7"; else ''. */
  readonly parent: string;
}

const forms: readonly (readonly [OrdinalForm, RegExp])[] = [
  ['blank', /^$/],
  ['roman', /^(?=[IVXL])(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/],
  ['number', /^\d{1,4}$/],
  ['sub', /^\d{1,4}([.,]\d{1,3})+[a-zđ]?$|^\d{1,4}[a-zđ]\d?$|^[A-Z]{2,4}\d{1,3}[a-zđ]?\d?$/i],
  ['bullet', /^[a-zđ]\)$|^[-–—+*•]+$/i],
  ['letter', /^[A-ZĐ]$/],
];

/** Reads a cell of the ordinal column; never throws. */
export function readOrdinal(cell: string): Ordinal {
  const text = cell.trim().replace(/[.:]+$/, '').trim();
  const form = forms.find(([, pattern]) => pattern.test(text))?.[0] ?? 'words';
  const parent = form === 'sub' ? (/^\d+/.exec(text)?.[0] ?? '') : '';
  return { form, text, parent };
}
