/** Characters that take no room: zero-width spaces and joiners, word joiner, soft hyphen, byte-order mark. */
const invisible = /[\u200B-\u200F\u2060\u00AD\uFEFF]/g;
/** Everything Unicode calls a space (NBSP, thin, narrow, ideographic …) and the tab, but no line break. */
const anySpaces = /[^\S\r\n\u2028\u2029]+/g;
/** Anything that makes work: most cells have nothing of the kind. */
const untidy = /[^\S ]|[\u200B-\u200F\u2060\u00AD\uFEFF]| {2}|^ | $/;
const lineBreak = /\r\n?|[\n\u2028\u2029\v\f]/;

/**
 * Text fit to be shown and parsed: composed (NFC), without invisible characters, every run of spaces one plain space,
 * no spaces at the ends of lines. Line breaks stay, as `\n`; the letters, signs and their order are untouched.
 */
export function cleanText(text: string): string {
  const composed = text.normalize('NFC');
  if (!untidy.test(composed)) return composed;
  return composed
    .replace(invisible, '')
    .split(lineBreak)
    .map((line) => line.replace(anySpaces, ' ').trim())
    .join('\n')
    .trim();
}
