import { assert, constantFrom, double, integer, oneof, property, string } from 'fast-check';
import { format } from 'numfmt';
import { symbolFormat } from '../../../../src/core/progress/colours/symbolFormat';

const cases: readonly (readonly [says: string, numberFormat: string, expected: string])[] = [
  ['a cell without a format of its own', 'General', '"▼ "General;"▼ "-General;"▼ "General;"▼ "@'],
  ['text: numbers in it are shown as they are', '@', '"▼ "General;"▼ "-General;"▼ "General;"▼ "@'],
  ['decimals: the symbol stands before the minus', '0.00', '"▼ "0.00;"▼ "-0.00;"▼ "0.00;"▼ "@'],
  ['a date has no negative', 'dd/mm/yyyy', '"▼ "dd/mm/yyyy;"▼ "@'],
  ['a date with a section for text', 'dd/mm/yyyy;@', '"▼ "dd/mm/yyyy;"▼ "@'],
  ['hours gone by', '[h]:mm', '"▼ "[h]:mm;"▼ "@'],
  ['a language before a date', '[$-42A]dd mmmm yyyy', '[$-42A]"▼ "dd mmmm yyyy;"▼ "@'],
  ['a colour stays first', '[Red]0', '[Red]"▼ "0;[Red]"▼ "-0;[Red]"▼ "0;"▼ "@'],
  ['two sections: zero is shown as a positive number', '0;(0)', '"▼ "0;"▼ "(0);"▼ "0;"▼ "@'],
  ['three sections, the last for text', '0;-0;"chữ: "@', '"▼ "0;"▼ "-0;"▼ "0;"▼ ""chữ: "@'],
  ['four sections', '0;-0;"-";@', '"▼ "0;"▼ "-0;"▼ ""-";"▼ "@'],
  ['what is hidden stays hidden behind the symbol', ';;;', '"▼ ";"▼ ";"▼ ";"▼ "'],
  ['a semicolon in quotes or behind a backslash parts nothing', '"a;b"0\\;0', '"▼ ""a;b"0\\;0;"▼ "-"a;b"0\\;0;"▼ ""a;b"0\\;0;"▼ "@'],
  ['an @ in quotes is no text section', '0" @ngày"', '"▼ "0" @ngày";"▼ "-0" @ngày";"▼ "0" @ngày";"▼ "@'],
  ['conditions are kept', '[<1]0%;[>=100]0;0.0', '[<1]"▼ "0%;[>=100]"▼ "0;"▼ "0.0;"▼ "@'],
  ['a condition and the rest', '[>=10]0;0.0', '[>=10]"▼ "0;"▼ "0.0;"▼ "0.0;"▼ "@'],
  ['a single condition: what does not meet it is shown plainly', '[>0]0', '[>0]"▼ "0;"▼ "General;"▼ "General;"▼ "@'],
];

test.each(cases)('%s', (_, numberFormat, expected) => {
  expect(symbolFormat('▼ ', numberFormat)).toBe(expected);
});

test('a code that would be longer than Excel takes is not made', () => {
  expect(symbolFormat('▼ ', `0"${'a'.repeat(60)}"`)).toHaveLength(210);
  expect(symbolFormat('▼ ', `0"${'a'.repeat(80)}"`)).toBeNull();
});

const numberFormats = [
  'General', '@', '0', '0.00', '#,##0', '#,##0.0##', '0%', '0.0%', '0.0E+0', '# ?/?', '0;', '0;;', '0;-0', '0;(0);"–"', '0;-0;@', '0;-0;"-";"chữ "@', '"x"@', '"x "0', '0" ngày"', '[Red]0', '[Blue]0;[Red]-0',
  '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', '0\\;0', '"a;b"0', '0\\@', 'General" %"', 'General;General', '0;0;0;"t"', '"abc"', ';;;', '[$₫-42A]#,##0',
];
const datesAndConditions = ['dd/mm/yyyy', 'dd/mm/yyyy;@', 'mmm-yy', '[$-42A]dd mmmm yyyy', 'm/yyyy', 'hh:mm:ss', '[h]:mm', '[<1]0.0;0', '[>0]0;"neg"', '[=1]"một";[=2]"hai";General', '[>=100][Red]0;[<10]0.0;0%', '[>0]0'];
const symbols = constantFrom('▼ ', '◆', '● ', '○');
/** A negative that rounds to nothing is left out: of its sign the readers of formats disagree. */
const numbers = oneof(integer({ min: -100_000, max: 100_000 }), double({ min: 1, max: 1e9, noNaN: true }), double({ min: -1e9, max: -1, noNaN: true }));
const notNegative = oneof(integer({ min: 0, max: 100_000 }), double({ min: 0, max: 60_000, noNaN: true }));
const words = string({ minLength: 1, maxLength: 20 });

test('what is shown is the symbol and what was shown before, whatever format, number or text', () => {
  assert(
    property(symbols, constantFrom(...numberFormats), oneof(numbers, words), (symbol, numberFormat, value) => {
      expect(format(symbolFormat(symbol, numberFormat) ?? '', value)).toBe(symbol + format(numberFormat, value));
    }),
    { numRuns: 600 },
  );
});

test('so it is for dates, hours and conditions, with text or a number from 0 on', () => {
  assert(
    property(symbols, constantFrom(...datesAndConditions), oneof(notNegative, words), (symbol, numberFormat, value) => {
      expect(format(symbolFormat(symbol, numberFormat) ?? '', value)).toBe(symbol + format(numberFormat, value));
    }),
    { numRuns: 400 },
  );
});
