import { shortText } from '../../../src/core/listing/shortText';

const cut = (beginning: string, more: number) => `${beginning}… (${more})`;

test.each<readonly [sentence: string, text: string, most: number, shown: string]>([
  ['a short text stays', 'Sở Y tế', 10, 'Sở Y tế'],
  ['a text that just fits stays', '0123456789', 10, '0123456789'],
  ['a longer one says how much is left out', '0123456789x', 10, '0123456789… (1)'],
  ['spaces at the cut go', '01234     x', 10, '01234… (1)'],
  ['no sign is cut in two', '012345678😀x', 10, '012345678… (3)'],
  ['line breaks are one sign', 'một\r\nhai\rba', 20, 'một\nhai\nba'],
  ['signs that no file holds become spaces', 'a\u0000b\u001Fc\td\u0085e', 20, 'a b c d e'],
  ['half a sign is shown as one that is missing', 'a\uD83Db', 20, 'a\uFFFDb'],
  ['an empty text stays empty', '', 10, ''],
])('%s', (_, text, most, shown) => {
  expect(shortText(text, most, { cut })).toBe(shown);
});
