import type { CellValue } from '../../../src/core/model/cell';
import { sheetOf } from '../../builders/sheetBuilder';
import { recognise } from '../../builders/understand';

type Row = readonly CellValue[];

/** Kinds of the rows of a table of indicators. */
function kindsOf(heads: Row, ...rows: readonly Row[]) {
  const [table] = recognise(sheetOf([['CHỈ TIÊU NĂM 2026'], [], heads, ...rows])).tables;
  return table?.rows.map(({ kind }) => kind);
}

const withLead = ['TT', 'Chỉ tiêu', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Kết quả kỳ này'];
const parent = (result: CellValue): Row => ['1', 'Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 80%', 'Sở Nội vụ', 'Các sở', result];
const children = (...results: readonly CellValue[]): readonly Row[] => results.map((result, index) => [`1.${index + 1}`, `Tỷ lệ hồ sơ của cấp thứ ${index + 1} đạt 70%`, 'Sở Tài chính', 'Các sở', result]);
const last: Row = ['2', 'Tỷ lệ cơ quan có cổng thông tin đạt 100%', 'Sở Khoa học và Công nghệ', 'Các sở', ''];

test.each<[string, CellValue, readonly CellValue[]]>([
  ['nothing is filled in yet', '', ['', '']],
  ['the rows under it are filled in first', '', [5, 6]],
  ['some of them are', '', ['', 6]],
  ['only it is', 7, ['', '']],
  ['all are', 7, [5, 6]],
])('a row with a lead of its own over rows with theirs is an item, where of the results %s', (_, own, below) => {
  expect(kindsOf(withLead, parent(own), ...children(...below), last)).toEqual(['item', 'item', 'item', 'item']);
});

test('a row that leads the rows under it gathers them, until a result makes an item of it', () => {
  const kinds = (own: CellValue) => kindsOf(withLead, parent(own), ...children('', '').map(([ordinal = '', content = '']) => [ordinal, content, '', 'Các sở', '']), last);
  expect(kinds('')).toEqual(['group', 'item', 'item', 'item']);
  expect(kinds(7)).toEqual(['item', 'item', 'item', 'item']);
});

test('a row without a result or a lead over rows with results gathers them', () => {
  expect(kindsOf(['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện năm 2025'], ['1', 'Số xã đạt chuẩn', 'xã', ''], ['1.1', 'Xã miền núi', 'xã', 5], ['1.2', 'Xã đồng bằng', 'xã', 6], ['2', 'Tỷ lệ hộ nghèo', '%', 3])).toEqual(['group', 'item', 'item', 'item']);
});

test('where targets are set, a row without one over rows with theirs gathers them, whoever leads', () => {
  const heads = ['TT', 'Chỉ tiêu', 'Cơ quan chủ trì', 'Mục tiêu năm 2026'];
  expect(kindsOf(heads, ['1', 'Số xã đạt chuẩn', 'Sở Nội vụ', ''], ['1.1', 'Xã miền núi', 'Sở Y tế', 5], ['1.2', 'Xã đồng bằng', 'Sở Y tế', 6], ['2', 'Tỷ lệ hộ nghèo', 'Sở Y tế', 3])).toEqual(['group', 'item', 'item', 'item']);
});
