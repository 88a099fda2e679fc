/**
 * The host understands what is typed in the notation of the United States, as Excel does for an add-in. Staff type day before month and a decimal
 * comma, as their Excel takes it.
 */
const rewritings: readonly { readonly pattern: RegExp; readonly into: string }[] = [
  { pattern: /^(\d{1,2})([/-])(0?[1-9]|1[0-2])\2(\d{4}|\d{2})$/, into: '$3/$1/$4' },
  { pattern: /^(\d{1,2})([/-])(0?[1-9]|1[0-2])$/, into: '$3/$1' },
  { pattern: /^([+-]?\d+),(\d+)(\s?%)?$/, into: '$1.$2$3' },
];
const grouped = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?(?:\s?%)?$/;

/** `31/12/2026` → `12/31/2026`, `62,5%` → `62.5%`, `1.234.567,8` → `1234567.8`; anything else is left as it is. */
export function toUsNotation(text: string): string {
  const trimmed = text.trim();
  if (grouped.test(trimmed)) return trimmed.replace(/\./g, '').replace(',', '.');
  const rewriting = rewritings.find(({ pattern }) => pattern.test(trimmed));
  return rewriting ? trimmed.replace(rewriting.pattern, rewriting.into) : text;
}
