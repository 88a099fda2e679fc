import { isRefusedCommand } from '../../../src/workbench/grid/isRefusedCommand';
import { rowsToFit } from '../../../src/workbench/grid/rowsToFit';
import { toCellEntries } from '../../../src/workbench/grid/toCellEntries';

const noStyle = () => undefined;

test('the cell that was open for typing tells its text, whatever the grid read into it', () => {
  expect(toCellEntries({ 3: { 1: { v: 45900, t: 2 } } }, { row0: 3, col0: 1, text: '9/2025' }, noStyle)).toEqual([{ kind: 'typed', row0: 3, col0: 1, text: '9/2025' }]);
});

test.each([
  ['a number', { v: 7 }, { kind: 'value', value: 7, numberFormat: null }],
  ['text', { v: '01', t: 1 }, { kind: 'value', value: '01', numberFormat: null }],
  ['a date with its format', { v: 45900, s: { n: { pattern: 'dd/mm/yyyy' } } }, { kind: 'value', value: 45900, numberFormat: 'dd/mm/yyyy' }],
  ['a fraction whose format is only the grid’s own', { v: 62.5, s: { n: { pattern: '0.#########' } } }, { kind: 'value', value: 62.5, numberFormat: null }],
  ['rich text', { p: { id: '', documentStyle: {}, body: { dataStream: 'Sở\rTài chính\r\n' } } }, { kind: 'value', value: 'Sở\nTài chính', numberFormat: null }],
  ['a formula', { f: '=A1+1', v: 2 }, { kind: 'formula', formula: '=A1+1' }],
  ['only a look', { s: { bl: 1 as const } }, { kind: 'look' }],
  ['an emptied cell', null, { kind: 'value', value: '', numberFormat: null }],
])('a pasted cell: %s', (_, cell, entry) => {
  expect(toCellEntries({ 0: { 2: cell } }, null, noStyle)).toEqual([{ row0: 0, col0: 2, ...entry }]);
});

test('a change without cells is no entry', () => {
  expect(toCellEntries(null, null, noStyle)).toEqual([]);
});

test.each(['sheet.command.insert-row', 'sheet.command.set-style', 'sheet.command.remove-sheet'])('%s is refused', (id) => expect(isRefusedCommand(id)).toBe(true));
test.each(['sheet.command.set-range-values', 'sheet.command.insert-sheet', 'sheet.operation.set-selections'])('%s is let through', (id) => expect(isRefusedCommand(id)).toBe(false));

test('rows with cells and without a height of their own are fitted, in blocks', () => {
  const cell = { 0: { v: 'x' } };
  const sheet = { id: 's', name: 'S', tabColor: '', hidden: 0, freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 }, rowCount: 100, columnCount: 16, mergeData: [], columnData: {}, defaultColumnWidth: 64, defaultRowHeight: 20, showGridlines: 1, rowHeader: { width: 46 }, columnHeader: { height: 20 }, rightToLeft: 0 } as const;
  const ranges = rowsToFit({ ...sheet, mergeData: [], cellData: { 0: cell, 1: cell, 2: cell, 4: cell, 5: {} }, rowData: { 2: { h: 40, ia: 0 } } });
  expect(ranges.map(({ startRow, endRow }) => [startRow, endRow])).toEqual([[0, 1], [4, 4]]);
});
