import fc from 'fast-check';
import { readFormerNames } from '../../../src/core/directory/readFormerNames';
import { writeFormerNames } from '../../../src/core/directory/writeFormerNames';
import { builtInDirectory } from '../../../src/data/agencyDirectory';

const read = (text: string) => readFormerNames(text).names.map(({ name, date }) => [name, date]);

test.each<[string, readonly (readonly [string, string])[]]>([
  ['', []],
  ['Sở Thương mại', [['Sở Thương mại', '']]],
  ['Sở Thương mại (01/3/2008)', [['Sở Thương mại', '2008-03-01']]],
  ['Sở Thương mại (từ ngày 01/3/2008)', [['Sở Thương mại', '2008-03-01']]],
  ['Sở Thương mại (3/2008); Sở Công nghiệp (2008)', [['Sở Thương mại', '2008-03'], ['Sở Công nghiệp', '2008']]],
  ['Sở Thương mại (01/3/2008)\nSở Công nghiệp', [['Sở Thương mại', '2008-03-01'], ['Sở Công nghiệp', '']]],
  ['phường Hòa Lợi (cũ)', [['phường Hòa Lợi (cũ)', '']]],
  ['phường Hòa Lợi (cũ) (01/7/2025)', [['phường Hòa Lợi (cũ)', '2025-07-01']]],
  ['phường 1, 2, 3 (TX Hòa Lợi) (01/7/2025)', [['phường 1, 2, 3 (TX Hòa Lợi)', '2025-07-01']]],
  ['Xí nghiệp in (12)', [['Xí nghiệp in (12)', '']]],
  ['; ;Sở Thương mại;', [['Sở Thương mại', '']]],
])('%j is read as %j', (text, names) => {
  expect(read(text)).toEqual(names);
  expect(readFormerNames(text).unreadableDates).toEqual([]);
});

test.each([
  ['Sở Thương mại (30/2/2008)', '30/2/2008'],
  ['Sở Thương mại (13/2008); Sở Công nghiệp (2008)', '13/2008'],
  ['Sở Thương mại (từ 1/3/08)', 'từ 1/3/08'],
])('%j names the date that cannot be read, and keeps the name', (text, date) => {
  expect(readFormerNames(text)).toMatchObject({ unreadableDates: [date] });
  expect(read(text)[0]).toEqual(['Sở Thương mại', '']);
});

test('days and months are written as the decree on documents has it', () => {
  const dated = (date: string) => writeFormerNames([{ name: 'A', date }]);
  expect(['2025-03-01', '2025-02-09', '2025-11-30', '2025-07', '2025-01', '2025', ''].map(dated)).toEqual([
    'A (01/3/2025)', 'A (09/02/2025)', 'A (30/11/2025)', 'A (7/2025)', 'A (01/2025)', 'A (2025)', 'A',
  ]);
});

test('every former name of the built-in directory is read back from what is written', () => {
  for (const { formerNames } of builtInDirectory) expect(read(writeFormerNames(formerNames))).toEqual(formerNames.map(({ name, date }) => [name, date]));
});

test('no text makes it fail, and no letter of a name is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aĐ ố(1/2025);,\n'), maxLength: 40 }), (text) => {
      const { names } = readFormerNames(text);
      const letters = (each: string) => each.replace(/[^\p{L}]/gu, '');
      expect(names.map(({ name }) => letters(name)).join('')).toBe(letters(text));
    }),
    { numRuns: 300 },
  );
});
