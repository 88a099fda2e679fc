import type { CellValue } from '../../../src/core/model/cell';
import { sheetOf } from '../../builders/sheetBuilder';
import { interpret, recognise } from '../../builders/understand';

const head = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2025', 'Năm 2026', 'Năm 2027', 'Năm 2028', 'Giai đoạn 2026 - 2030'];

function readOne(...targets: readonly CellValue[]) {
  const sheet = sheetOf([head, ['1', 'Tỷ lệ che phủ rừng', '%', ...targets], ['2', 'Số lớp học', 'Lớp', 1, 2, 3, 4, 5]]);
  const [table] = recognise(sheet).tables;
  const [item] = table ? interpret(sheet, table).items : [];
  if (item?.kind !== 'indicator') throw new Error('no indicator');
  return item;
}

test('every target column is kept, left to right, with its own year', () => {
  const { yearTargets } = readOne(40, 41, 42, 43, 44);
  expect(yearTargets.map(({ target }) => [target.value, target.horizon])).toEqual([[40, '2025-12-31'], [41, '2026-12-31'], [42, '2027-12-31'], [43, '2028-12-31'], [44, '2030-12-31']]);
});

test.each([
  ['the year of the cut-off date counts', [40, 41, 42, 43, 44], 41, '2026-12-31', 4],
  ['else the nearest later year', [40, '', '', 43, 44], 43, '2028-12-31', 6],
  ['else the latest earlier year', [40, '', '', '', 44], 40, '2025-12-31', 3],
  ['else the period', ['', '', '', '', 44], 44, '2030-12-31', 7],
])('%s', (_, targets, value, horizon, col0) => {
  const { target, cells } = readOne(...targets);
  expect([target.value, target.horizon, cells.target?.col0]).toEqual([value, horizon, col0]);
});

test('where no column says anything there is no target', () => {
  expect(readOne('', '', '', '', '').target.form).toBe('none');
});

test('a table with one target column has no targets by year, but its heading names the year', () => {
  const sheet = sheetOf([['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu năm 2026'], ['1', 'Tỷ lệ che phủ rừng', '%', 41], ['2', 'Số lớp học', 'Lớp', 2]]);
  const [table] = recognise(sheet).tables;
  expect(table && interpret(sheet, table).items[0]).toMatchObject({ yearTargets: [], target: { value: 41, horizon: '2026-12-31' } });
});
