/**
 * Excel takes what is written as if it were typed: text that begins with = + - @ becomes a formula, "1.10" a number,
 * "9/2025" and "May 2026" a date, "90%" a fraction. A leading apostrophe keeps it text and is not shown; under the number format `@` it
 * would be, so text for such a cell is written as it is.
 */
const readAsSomethingElse = /^\s*(?:[=+\-@'\d.,(%$€£¥#]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,/-]*\d|(?:true|false)\s*$)/i;

export function toTypedText(text: string): string {
  return readAsSomethingElse.test(text) ? `'${text}` : text;
}
