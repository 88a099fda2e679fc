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
