/** As many characters as Excel takes for the name of a sheet. */
export const mostNameCharacters = 31;

/** What no name may hold. */
const forbidden = /[\\/?*:[\]]/g;
/** A name may hold an apostrophe, but neither begin nor end with one. */
const outerApostrophes = /^['\s]+|['\s]+$/g;

/**
 * A text as a name that Excel takes for a sheet, cut at a word where it is too long.
 * Rules: Microsoft Support, "Rename a worksheet": at most 31 characters, none of `/ \ ? * : [ ]`, no apostrophe at either end.
 */
export function fitSheetName(text: string, most: number = mostNameCharacters): string {
  const clean = text.normalize('NFC').replace(/[\p{C}\s]+/gu, ' ').replace(forbidden, '-').replace(outerApostrophes, '');
  if (clean.length <= most) return clean;
  const cut = wholeCharacters(clean, most);
  const lastSpace = clean[cut.length] === ' ' ? cut.length : cut.lastIndexOf(' ');
  const isNearEnd = lastSpace >= most / 2;
  return (isNearEnd ? cut.slice(0, lastSpace) : cut).replace(/[-,;&('\s]+$/, '').replace(outerApostrophes, '');
}

/** Never half of a character outside the basic plane. */
function wholeCharacters(text: string, most: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept;
}
