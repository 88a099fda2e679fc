/** Whether words stand in capitals throughout, as headings do; a single letter or short form is no heading. */
export function isInCapitals(text: string): boolean {
  const letters = text.normalize('NFC').replace(/[^\p{L}]+/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
