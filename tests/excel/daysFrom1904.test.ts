import type { CellInput } from '../../src/core/model/edit';
import { from1904, to1904 } from '../../src/excel/daysFrom1904';

const read: readonly (readonly [what: string, value: number | string | boolean, numberFormat: string, expected: number | string | boolean])[] = [
  ['a day', 44833, 'dd/mm/yyyy', 46295],
  ['a month', 44833, 'mmm-yy', 46295],
  ['a day with its time', 44833.5, 'dd/mm/yyyy hh:mm', 46295.5],
  ['the first day of all', 0, 'dd/mm/yyyy', 1462],
  ['a time of day stays', 0.5, 'hh:mm', 0.5],
  ['a number stays', 44833, 'General', 44833],
  ['a percentage stays', 0.8, '0%', 0.8],
  ['a text under a format of days stays', 'Quý IV/2026', 'dd/mm/yyyy', 'Quý IV/2026'],
  ['an empty cell stays', '', 'dd/mm/yyyy', ''],
  ['a truth value stays', true, 'dd/mm/yyyy', true],
];

test.each(read)('%s is read from a workbook that counts from 1904', (_what, value, numberFormat, expected) => {
  expect(from1904(value, numberFormat)).toBe(expected);
});

const place = { sheet: 'PL', row0: 0, col0: 0 };

const written: readonly (readonly [what: string, cell: CellInput, expected: CellInput])[] = [
  ['a day', { kind: 'number', number: 46295, numberFormat: 'dd/mm/yyyy' }, { kind: 'number', number: 44833, numberFormat: 'dd/mm/yyyy' }],
  ['a number', { kind: 'number', number: 12, numberFormat: '0' }, { kind: 'number', number: 12, numberFormat: '0' }],
  ['a number without a format', { kind: 'number', number: 12 }, { kind: 'number', number: 12 }],
  ['a text', { kind: 'text', text: '30/9/2026' }, { kind: 'text', text: '30/9/2026' }],
  ['a formula', { kind: 'formula', formula: '=TODAY()', numberFormat: 'dd/mm/yyyy' }, { kind: 'formula', formula: '=TODAY()', numberFormat: 'dd/mm/yyyy' }],
];

test.each(written)('%s is written to a workbook that counts from 1904', (_what, cell, expected) => {
  expect(to1904({ kind: 'writeCells', ...place, cells: [[cell]] })).toEqual({ kind: 'writeCells', ...place, cells: [[expected]] });
});

test('a cell is put back with the number that it had', () => {
  const edit = (value: number | string) => ({ kind: 'restoreCell', ...place, content: { value, formula: null, numberFormat: 'mmm-yy' } }) as const;
  expect(to1904(edit(46295))).toEqual(edit(44833));
  expect(to1904(edit('6/2028'))).toEqual(edit('6/2028'));
});

test('other edits stay as they are', () => {
  const edit = { kind: 'freezeRows', sheet: 'PL', rowCount: 1 } as const;
  expect(to1904(edit)).toBe(edit);
});
