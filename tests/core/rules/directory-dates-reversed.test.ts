import type { CellValue } from '../../../src/core/model/cell';
import { directoryDatesReversed } from '../../../src/core/rules/directory-dates-reversed';
import { contextOf } from '../../builders/appendixBuilder';
import { directoryFindings } from '../../builders/directorySheets';

type Rows = readonly (readonly CellValue[])[];

test.each<[string, Rows, readonly unknown[]]>([
  ['the last day before the first', [[1, 'Sở Kho vận', '', '', '01/7/2025', '30/6/2025']], [[1, 5, '30/6/2025', { from: '01/7/2025', to: '30/6/2025' }]]],
  ['the last year before the first', [[1, 'Sở Kho vận', '', '', '2026', '2025']], [[1, 5, '2025', { from: '2026', to: '2025' }]]],
])('%s is told', (_, rows, expected) => expect(directoryFindings(directoryDatesReversed, rows)).toEqual(expected));

test.each<[string, Rows]>([
  ['days in order', [[1, 'Sở Kho vận', '', '', '01/7/2025', '31/12/2030']]],
  ['a single day', [[1, 'Sở Kho vận', '', '', '01/7/2025', '01/7/2025']]],
  ['only a last day', [[1, 'Sở Kho vận', '', '', '', '01/7/2025']]],
])('%s is right', (_, rows) => expect(directoryFindings(directoryDatesReversed, rows)).toEqual([]));

test('a workbook without a directory of its own has nothing to tell', () => {
  expect(directoryDatesReversed.check(contextOf([]))).toEqual([]);
});
