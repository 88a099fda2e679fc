import fc from 'fast-check';
import { columnPoints, lineCount, linesHeight, textWidth } from '../../../src/core/text/measureText';

test('marks do not widen a letter', () => {
  expect(textWidth('Ủy ban nhân dân', 12, false)).toBeCloseTo(textWidth('Uy ban nhan dan', 12, false), 5);
  expect(textWidth('ệ', 12, false)).toBeCloseTo(textWidth('ệ'.normalize('NFD'), 12, false), 5);
});

test('bold and larger letters are wider', () => {
  expect(textWidth('Sở', 12, true)).toBeGreaterThan(textWidth('Sở', 12, false));
  expect(textWidth('Sở', 14, false)).toBeGreaterThan(textWidth('Sở', 12, false));
});

test.each([
  ['a', 470], ['i', 320], ['.', 260], [' ', 260], ['(', 320], ['m', 800], ['W', 800], ['%', 800], ['A', 690], ['Đ', 690], ['đ', 470], ['7', 500], ['Ế', 690], ['Sở', 1160], ['', 0],
])('%j is %d thousandths of the font size wide, and a little more in bold', (text, thousandths) => {
  expect(textWidth(text, 10, false)).toBeCloseTo(thousandths / 100, 9);
  expect(textWidth(text, 10, true)).toBeCloseTo((thousandths / 100) * 1.07, 9);
});

test.each([
  ['two words that just fit are one line', 'aa aa', 27.4, 1],
  ['two words that do not quite fit are two', 'aa aa', 27.3, 2],
  ['spaces at the edge of a line take no room', 'aa aa aa', 16, 3],
  ['a word that just fits is not broken', 'aaaa', 24.8, 1],
  ['a word a little too long takes two lines', 'aaaa', 24.7, 2],
  ['one twice as long as the cell takes two', 'aaaa', 15.4, 2],
  ['what is left of a broken word shares its line', 'aaaaa aa', 24.8, 2],
  ['a break in a full line begins a line', 'aa\naa aa', 27.4, 2],
  ['a cell without room takes a letter at a time', 'a', 0, 5],
] as const)('%s', (_, text, width, lines) => {
  expect(lineCount(text, width, 10, false)).toBe(lines);
});

test.each(['→', '…'])('%s is as wide as it is high', (sign) => expect(textWidth(sign, 12, false)).toBe(12));

test.each([
  ['nothing is one line', '', 100, 1],
  ['a short word is one line', 'Sở', 100, 1],
  ['a line break begins a line', '- Sở Y tế;\n- Sở Nội vụ.', 300, 2],
  ['an empty line counts', 'a\n\nb', 100, 3],
] as const)('%s', (_, text, width, lines) => {
  expect(lineCount(text, width, 12, false)).toBe(lines);
});

test('a narrower cell never takes fewer lines, and a word longer than the cell is broken', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 20, max: 300 }), (text, width) => {
      expect(lineCount(text, width, 12, false)).toBeGreaterThanOrEqual(lineCount(text, width * 2, 12, false));
    }),
  );
  expect(lineCount('x'.repeat(100), 60, 12, false)).toBeGreaterThan(5);
});

test('a line of Times New Roman 12 is as high as in Excel', () => {
  expect(linesHeight(1, 12)).toBeGreaterThanOrEqual(15.75);
  expect(linesHeight(10, 12)).toBeGreaterThanOrEqual(157.5);
});

test('a column of the standard width is 64 pixels, 48 points', () => {
  expect(columnPoints(8.43)).toBeCloseTo(48, 1);
});
