import type { CellValue } from '../../../src/core/model/cell';
import { directorySharedName } from '../../../src/core/rules/directory-shared-name';
import { contextOf } from '../../builders/appendixBuilder';
import { directoryFindings } from '../../builders/directorySheets';

type Rows = readonly (readonly CellValue[])[];

test.each<[string, Rows, readonly unknown[]]>([
  ['one short name for two', [[1, 'Sở Kho vận', 'SKV'], [2, 'Sở Khám vật', 'SKV; Sở KV']], [[2, 2, 'SKV; Sở KV', { name: 'SKV', other: 'Sở Kho vận', row: 2 }]]],
  ['a short name that is the full name of another', [[1, 'Sở Kho vận', 'Sở Đo'], [2, 'Sở Đo']], [[1, 2, 'Sở Đo', { name: 'Sở Đo', other: 'Sở Đo', row: 3 }]]],
])('%s is told', (_, rows, expected) => expect(directoryFindings(directorySharedName, rows)).toEqual(expected));

test.each<[string, Rows]>([
  ['names of its own', [[1, 'Sở Kho vận', 'SKV; Sở Kho vận'], [2, 'Sở Khám vật', 'SKVt']]],
  ['a former name that another has taken', [[1, 'Sở Kho vận', '', 'Sở Đo (2025)'], [2, 'Sở Đo']]],
  ['a short name taken over from an agency that is gone', [[1, 'Sở Kho vận', 'SKV', '', '', '2024'], [2, 'Sở Khám vật', 'SKV', '', '2025']]],
])('%s is right', (_, rows) => expect(directoryFindings(directorySharedName, rows)).toEqual([]));

test('a workbook without a directory of its own has nothing to tell', () => {
  expect(directorySharedName.check(contextOf([]))).toEqual([]);
});
