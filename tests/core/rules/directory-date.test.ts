import type { CellValue } from '../../../src/core/model/cell';
import { directoryDate } from '../../../src/core/rules/directory-date';
import { contextOf } from '../../builders/appendixBuilder';
import { directoryFindings } from '../../builders/directorySheets';

type Rows = readonly (readonly CellValue[])[];

test.each<[string, Rows, readonly unknown[]]>([
  ['a day that does not exist', [[1, 'Sở Kho vận', '', '', '30/2/2025']], [[1, 4, '30/2/2025', { text: '30/2/2025' }]]],
  ['words for the last day', [[1, 'Sở Kho vận', '', '', '', 'khi có quyết định']], [[1, 5, 'khi có quyết định', { text: 'khi có quyết định' }]]],
  ['a day of a former name that does not exist', [[1, 'Sở Kho vận', '', 'Sở Kho (31/4/2020)']], [[1, 3, 'Sở Kho (31/4/2020)', { text: '31/4/2020' }]]],
])('%s is told', (_, rows, expected) => expect(directoryFindings(directoryDate, rows)).toEqual(expected));

test.each<[string, Rows]>([
  ['days, months and years', [[1, 'Sở Kho vận', '', 'Sở Kho (3/2008); Sở Vận (2008)', '01/3/2025', 2030]]],
  ['no date at all', [[1, 'Sở Kho vận', '', 'Sở Kho']]],
  ['brackets of a name', [[1, 'Sở Kho vận', '', 'Sở Kho (cũ)']]],
])('%s is right', (_, rows) => expect(directoryFindings(directoryDate, rows)).toEqual([]));

test('a workbook without a directory of its own has nothing to tell', () => {
  expect(directoryDate.check(contextOf([]))).toEqual([]);
});
