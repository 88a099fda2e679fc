import type { CellValue } from '../../../src/core/model/cell';
import { directoryNoName } from '../../../src/core/rules/directory-no-name';
import { contextOf } from '../../builders/appendixBuilder';
import { directoryFindings } from '../../builders/directorySheets';

type Rows = readonly (readonly CellValue[])[];

test.each<[string, Rows, readonly unknown[]]>([
  ['short names without an official one', [[1, 'Sở Kho vận'], [2, '', 'SDL']], [[2, 1, '', {}]]],
  ['a kind alone', [['', '', '', '', '', '', 'Sở']], [[1, 1, '', {}]]],
  ['a dash for a name', [[1, '–', 'SDL']], [[1, 1, '–', {}]]],
])('%s is told', (_, rows, expected) => expect(directoryFindings(directoryNoName, rows)).toEqual(expected));

test.each<[string, Rows]>([
  ['a full line', [[1, 'Sở Kho vận', 'SKV']]],
  ['a line that is merely numbered', [[1, 'Sở Kho vận'], [2]]],
  ['a blank line between two', [[1, 'Sở Kho vận'], [], [2, 'Sở Đo lường']]],
])('%s is right', (_, rows) => expect(directoryFindings(directoryNoName, rows)).toEqual([]));

test('a workbook without a directory of its own has nothing to tell', () => {
  expect(directoryNoName.check(contextOf([]))).toEqual([]);
});
