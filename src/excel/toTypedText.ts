/**
 * Excel takes what is written as if it were typed: text that begins with = + - @ becomes a formula, "1.10" a number,
 * "9/2025" a date, "90%" a fraction. A leading apostrophe keeps it text and is not shown.
 */
const readAsSomethingElse = /^[\s]*[=+\-@'\d.,(%$€£¥#]|^\s*(true|false)\s*$/i;

export function toTypedText(text: string): string {
  return readAsSomethingElse.test(text) ? `'${text}` : text;
}
