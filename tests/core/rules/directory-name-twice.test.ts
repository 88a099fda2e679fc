import type { CellValue } from '../../../src/core/model/cell';
import { directoryNameTwice } from '../../../src/core/rules/directory-name-twice';
import { contextOf } from '../../builders/appendixBuilder';
import { directoryFindings } from '../../builders/directorySheets';

type Rows = readonly (readonly CellValue[])[];

test.each<[string, Rows, readonly unknown[]]>([
  ['the same name', [[1, 'Sở Kho vận'], [2, 'Sở Kho vận']], [[2, 1, 'Sở Kho vận', { name: 'Sở Kho vận', row: 2 }]]],
  ['the same name in capitals', [[1, 'Sở Kho vận'], [2, 'Sở Đo lường'], [3, 'SỞ KHO VẬN']], [[3, 1, 'SỞ KHO VẬN', { name: 'SỞ KHO VẬN', row: 2 }]]],
  ['one agency that is said to end, and to go on', [[1, 'Sở Kho vận', '', '', '', '2026'], [2, 'Sở Kho vận']], [[2, 1, 'Sở Kho vận', { name: 'Sở Kho vận', row: 2 }]]],
])('%s is told', (_, rows, expected) => expect(directoryFindings(directoryNameTwice, rows)).toEqual(expected));

test.each<[string, Rows]>([
  ['two names', [[1, 'Sở Kho vận'], [2, 'Sở Đo lường']]],
  ['names apart by a mark', [[1, 'Xã Tân Hòa'], [2, 'Xã Tân Hóa']]],
  ['one agency after the other', [[1, 'Phường Hòa Lợi', '', '', '', '30/6/2025'], [2, 'Phường Hòa Lợi', '', '', '01/7/2025']]],
])('%s is right', (_, rows) => expect(directoryFindings(directoryNameTwice, rows)).toEqual([]));

test('a workbook without a directory of its own has nothing to tell', () => {
  expect(directoryNameTwice.check(contextOf([]))).toEqual([]);
});
