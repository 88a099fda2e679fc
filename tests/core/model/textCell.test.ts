import { mostSigns, textCell } from '../../../src/core/model/textCell';

test.each<readonly [sentence: string, text: string, length: number, end: string]>([
  ['a short text', 'Thiếu kinh phí', 14, 'phí'],
  ['the longest text that a cell takes', 'x'.repeat(mostSigns), mostSigns, 'x'],
  ['a longer text', 'x'.repeat(mostSigns + 50), mostSigns, 'x…'],
  ['a longer text with a sign of two places at its end', `${'x'.repeat(mostSigns - 2)}🏙🏙`, mostSigns - 1, 'x…'],
])('%s', (_, text, length, end) => {
  const cell = textCell(text);
  const written = cell.kind === 'text' ? cell.text : '';
  expect([written.length, written.endsWith(end), /[\uD800-\uDFFF]/u.test(written)]).toEqual([length, true, false]);
});

test('no words: an empty cell', () => {
  expect(textCell('')).toEqual({ kind: 'empty' });
});
