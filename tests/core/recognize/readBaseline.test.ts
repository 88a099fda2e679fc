import type { CellValue } from '../../../src/core/model/cell';
import { sheetOf } from '../../builders/sheetBuilder';
import { interpret, recognise } from '../../builders/understand';

interface Written {
  readonly heading?: string;
  readonly on?: CellValue;
}

/** Baseline and its day of one indicator in percent, as written. */
function read(baseline: CellValue, { heading = 'Số gốc', on }: Written = {}) {
  const beside = on === undefined ? [] : [['Thời điểm số gốc'], [on], [on]];
  const sheet = sheetOf([
    ['TT', 'Chỉ tiêu', 'Đơn vị tính', heading, 'Mục tiêu năm 2026', ...(beside[0] ?? [])],
    ['1', 'Tỷ lệ che phủ rừng', '%', baseline, 60, ...(beside[1] ?? [])],
    ['2', 'Tỷ lệ hộ nghèo', '%', baseline, 3, ...(beside[2] ?? [])],
  ]);
  const [table] = recognise(sheet).tables;
  const [item] = table ? interpret(sheet, table).items : [];
  if (item?.kind !== 'indicator') throw new Error('no indicator');
  return [item.baseline?.value ?? null, item.baselineOn];
}

test.each<[string, CellValue, Written, number | null, string | null]>([
  ['a day in brackets behind the figure', '45 (31/12/2024)', {}, 45, '2024-12-31'],
  ['a year in brackets', '45,5 (năm 2024)', {}, 45.5, '2024-12-31'],
  ['a bare year in brackets', '45% (2024)', {}, 45, '2024-12-31'],
  ['a quarter in square brackets', '45 [quý III/2025]', {}, 45, '2025-09-30'],
  ['a month in brackets on a line of its own', '45\n(6/2025)', {}, 45, '2025-06-30'],
  ['the year of the heading', 45, { heading: 'Hiện trạng năm 2024' }, 45, '2024-12-31'],
  ['the year in the brackets of the heading', '45', { heading: 'Số gốc (2024)' }, 45, '2024-12-31'],
  ['the day that the heading names', 45, { heading: 'Số gốc đến 30/6/2025' }, 45, '2025-06-30'],
  ['a column of its own', 45, { on: '30/9/2025' }, 45, '2025-09-30'],
  ['a year in a column of its own', 45, { on: 2024 }, 45, '2024-12-31'],
  ['a column of its own goes before the words of the cell', '45 (năm 2023)', { on: '31/12/2024' }, 45, '2024-12-31'],
  ['the words of the cell go before the heading', '45 (năm 2023)', { heading: 'Hiện trạng năm 2024' }, 45, '2023-12-31'],
])('the day of a baseline: %s', (_, baseline, written, value, on) => {
  expect(read(baseline, written)).toEqual([value, on]);
});

test.each<[string, CellValue, Written, number | null, string | null]>([
  ['a figure alone has no day', 45, {}, 45, null],
  ['a remark in brackets is no time', '45 (ước tính)', {}, null, null],
  ['the number of a footnote is no time', '45 (2)', {}, null, null],
  ['a day without a year is none: the year of the plan is a later one', '45 (31/12)', {}, null, null],
  ['several years are no day', '45 (2021-2025)', {}, null, null],
  ['a heading over several years names no day', 45, { heading: 'Hiện trạng giai đoạn 2021-2025' }, 45, null],
  ['an empty cell has neither', '', { heading: 'Hiện trạng năm 2024' }, null, null],
  ['words in the column of days are no day', 45, { on: 'chưa có' }, 45, null],
])('no day of a baseline: %s', (_, baseline, written, value, on) => {
  expect(read(baseline, written)).toEqual([value, on]);
});
