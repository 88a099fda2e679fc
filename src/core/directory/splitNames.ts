import { cleanText } from '../text/cleanText';

/** The names of a cell, apart by semicolons or lines; commas belong to names. */
export function splitNames(text: string): readonly string[] {
  return cleanText(text).split(/[;；\n]/).map((name) => name.trim()).filter((name) => name !== '');
}
