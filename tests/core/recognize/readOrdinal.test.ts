import { readOrdinal, type OrdinalForm } from '../../../src/core/recognize/readOrdinal';

const cases: readonly (readonly [sentence: string, cell: string, form: OrdinalForm, text: string])[] = [
  ['a Roman number heads a section', 'IV', 'roman', 'IV'],
  ['a Roman number may end in a full stop', 'II.', 'roman', 'II'],
  ['a capital letter heads a part', 'A', 'letter', 'A'],
  ['I alone is Roman, not a letter', 'I', 'roman', 'I'],
  ['a plain number counts an item', '12', 'number', '12'],
  ['a leading zero stays as written', '07', 'number', '07'],
  ['a number with a full stop is the same number', '7.', 'number', '7'],
  ['7.1 stands under 7', '7.1', 'sub', '7.1'],
  ['7a stands under 7', '7a', 'sub', '7a'],
  ['three levels are still a sub-number', '1.2.3', 'sub', '1.2.3'],
  ['an indicator code counts as a sub-number', 'KT01b2', 'sub', 'KT01b2'],
  ['a letter with a bracket is a bullet', 'a)', 'bullet', 'a)'],
  ['a number with a bracket is a bullet', '1)', 'bullet', '1)'],
  ['a letter in brackets is a bullet', '(a)', 'bullet', '(a)'],
  ['a small letter alone is a bullet', 'đ', 'bullet', 'đ'],
  ['a plus is a bullet', '+', 'bullet', '+'],
  ['a long dash is a bullet', '—', 'bullet', '—'],
  ['II.1 stands under II', 'II.1', 'sub', 'II.1'],
  ['a code may have a full stop', 'WBS.01', 'sub', 'WBS.01'],
  ['spaces that cannot be seen do not count', '\u200B 3 \u00A0', 'number', '3'],
  ['a dash is a bullet', '-', 'bullet', '-'],
  ['nothing is blank', '  ', 'blank', ''],
  ['a heading set in the column is words', 'Mục tiêu, chỉ tiêu năm 2026', 'words', 'Mục tiêu, chỉ tiêu năm 2026'],
  ['a year is a number, not a section', '2026', 'number', '2026'],
  ['a word of Roman letters only is words', 'MIX', 'words', 'MIX'],
];

test.each(cases)('%s', (_, cell, form, text) => {
  expect(readOrdinal(cell)).toMatchObject({ form, text });
});

test('the parent of a sub-number is the number it begins with', () => {
  expect(['7.1', '7a', '16.2.1', '8'].map((cell) => readOrdinal(cell).parent)).toEqual(['7', '7', '16', '']);
});

test('the parent of a code is the code without its letters', () => {
  expect(['KT01', 'KT01a', 'KT01b1'].map((cell) => readOrdinal(cell).parent)).toEqual(['', 'KT01', 'KT01']);
});

test('the deeper a form usually stands, the greater its depth', () => {
  const depths = ['A', 'I', 'II.1', '1', '1.1', '1.1.1', '1)', 'a)', '-', '+', '•'].map((cell) => readOrdinal(cell).depth ?? -1);
  expect(depths).toEqual([...depths].sort((one, other) => one - other));
  expect(new Set(depths).size).toBe(depths.length);
  expect([readOrdinal('').depth, readOrdinal('Nhóm thể chế').depth]).toEqual([null, null]);
});
