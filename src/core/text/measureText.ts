/**
 * Widths of Times New Roman letters in thousandths of the font size, by kind of letter (from the metrics of the metric-compatible
 * Liberation Serif). Marks above and below do not widen a letter.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ .,;:'’|!]/, 260],
  [/[iljtfrI\-()/[\]“”"]/, 320],
  [/[→…]/, 1000],
  [/[mwMW%–—]/, 800],
  [/[A-ZĐ]/, 690],
  [/[0-9]/, 500],
];
const ordinaryWidth = 470;
/** Widths of the letters met so far: a sheet has some hundred different ones, and each is measured once only. */
const letterWidths = new Map<string, number>();
/** Bold letters are a little wider. */
const boldFactor = 1.07;
/** Space that Excel leaves at both edges of a cell, in points. */
export const cellPadding = 6;

/** Width of a text on one line, in points. */
export function textWidth(text: string, fontSize: number, isBold: boolean): number {
  let thousandths = 0;
  for (const letter of text) {
    let width = letterWidths.get(letter);
    if (width === undefined) letterWidths.set(letter, (width = letterWidth(letter)));
    thousandths += width;
  }
  return (thousandths / 1000) * fontSize * (isBold ? boldFactor : 1);
}

function letterWidth(letter: string): number {
  const bare = [...letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '')];
  return bare.reduce((sum, part) => sum + (widths.find(([kind]) => kind.test(part))?.[1] ?? ordinaryWidth), 0);
}

/** Points of a column that is `characters` wide (7 pixels each and 5 of padding, at 0.75 points a pixel). */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Number of lines a text takes in a cell `widthPoints` wide, breaking between words and at line breaks. */
export function lineCount(text: string, widthPoints: number, fontSize: number, isBold: boolean): number {
  const free = Math.max(1, widthPoints - cellPadding);
  const space = textWidth(' ', fontSize, isBold);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word, fontSize, isBold);
      if (used > 0 && used + space + width > free) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? space : 0) + width;
      if (used > free) {
        lines += Math.ceil(used / free) - 1;
        used %= free;
      }
    }
  }
  return lines;
}

/** Height of so many lines, in points. Excel gives a line of Times New Roman 12 a height of 15.75 points, and other sizes in proportion. */
export function linesHeight(lines: number, fontSize: number): number {
  return Math.ceil(lines * fontSize * 1.3125 + 1);
}
