import { foldText } from '../text/foldText';

/** Folded headings from left to right: they stay the same wherever on the sheet the table moves. */
export function signatureOf(headings: Iterable<string>): string {
  return Array.from(headings, foldText).join('|');
}
