import type { CellValue } from '../../../src/core/model/cell';
import { directoryNoAgency } from '../../../src/core/rules/directory-no-agency';
import { contextOf } from '../../builders/appendixBuilder';
import { directoryFindings } from '../../builders/directorySheets';

type Rows = readonly (readonly CellValue[])[];

test.each<[string, Rows, readonly unknown[]]>([
  ['a heading with nothing below', [], [[0, 1, 'Tên chính thức', {}]]],
  ['a heading above rows that are merely numbered', [[1], [2]], [[0, 1, 'Tên chính thức', {}]]],
])('%s is told', (_, rows, expected) => expect(directoryFindings(directoryNoAgency, rows)).toEqual(expected));

test.each<[string, Rows]>([
  ['one agency', [[1, 'Sở Kho vận']]],
  ['a line without a name, which is told by itself', [[1, '', 'SKV']]],
])('%s is right', (_, rows) => expect(directoryFindings(directoryNoAgency, rows)).toEqual([]));

test('a workbook without a directory of its own has nothing to tell', () => {
  expect(directoryNoAgency.check(contextOf([]))).toEqual([]);
});
