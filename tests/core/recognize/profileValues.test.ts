import type { CellValue } from '../../../src/core/model/cell';
import { finish } from '../../../src/core/model/steps';
import type { Header } from '../../../src/core/recognize/findHeaders';
import { profileColumns, type ValueProfile } from '../../../src/core/recognize/profileValues';
import { sheetOf } from '../../builders/sheetBuilder';

const header = (repeatedRows0: readonly number[] = []): Header => ({ firstRow0: 0, lastRow0: 0, headings: new Map(), levels: new Map(), repeatedRows0, isGuessed: false });

function profileOf(values: readonly CellValue[], repeatedRows0: readonly number[] = []): ValueProfile {
  const sheet = sheetOf([['Cột'], ...values.map((value) => [value])]);
  const profile = finish(profileColumns(sheet, header(repeatedRows0), values.length)).get(0);
  if (!profile) throw new Error('no profile');
  return profile;
}

test.each<[keyof ValueProfile, readonly CellValue[]]>([
  ['ordinals', ['1', '2', 'a)', 'I']],
  ['deadlines', ['Quý II/2026', '30/6/2026', 'Tháng 9/2026', 'Năm 2027']],
  ['agencies', ['Sở Y tế', 'UBND các xã', 'Công an tỉnh', 'Ban Quản lý dự án']],
  ['people', ['Đồng chí Trần Văn B', 'Ông Lê Văn C', 'Đ/c Phạm D', 'Bà Hoàng Thị E']],
  ['quantities', [10, '12,5 %', '≥ 80%', '33-34']],
  ['units', ['%', 'Triệu đồng', 'Người', '‰']],
  ['measured', ['Tỷ lệ hộ có nước sạch', 'Số trường đạt chuẩn', 'Tốc độ tăng trưởng', 'Thu nhập bình quân']],
  ['deeds', ['Xây dựng đề án', 'Rà soát quy trình', 'Tổ chức tập huấn', 'Ban hành kế hoạch']],
])('a column of %s is seen as such', (share, values) => expect(profileOf(values)[share]).toBe(1));

test.each<[keyof ValueProfile, readonly CellValue[]]>([
  ['deadlines', ['Sở Y tế', 'Sở Nội vụ']], ['agencies', ['Xây dựng đề án', 'Rà soát quy trình']], ['quantities', ['Xây dựng đề án', 'Quý II/2026']],
  ['units', ['Sở Y tế', 'Xây dựng đề án']], ['deeds', ['Sở Y tế', 'Tỷ lệ hộ có nước sạch']], ['people', ['Sở Y tế', 'Quý II/2026']],
])('what is not of %s does not count for it', (share, values) => expect(profileOf(values)[share]).toBe(0));

test('shares are those of the filled cells', () => {
  expect(profileOf(['Sở Y tế', '', 'Tháng 9/2026', ''])).toMatchObject({ filled: 2, agencies: 0.5, deadlines: 0.5 });
});

test('what only speaks of time counts for a part', () => {
  const { deadlines } = profileOf(['ngày 24/8', 'ngày 30/9']);
  expect(deadlines).toBeGreaterThan(0);
  expect(deadlines).toBeLessThan(1);
});

test('a blank column says nothing', () => expect(profileOf(['', ''])).toMatchObject({ filled: 0, averageLength: 0, agencies: 0 }));

test('rows that repeat the header, or count the columns, are passed over', () => {
  expect(profileOf(['Sở Y tế', 'Cơ quan chủ trì của các việc', 'Sở Nội vụ'], [2])).toMatchObject({ filled: 2, agencies: 1 });
  const counted = sheetOf([['TT', 'Cột'], ['(1)', '(2)'], ['1', 'Sở Y tế']]);
  expect(finish(profileColumns(counted, header(), 2)).get(1)).toMatchObject({ filled: 1, agencies: 1 });
});

test('so many cells are looked at as tell enough', () => expect(profileOf(Array.from({ length: 500 }, () => 'Sở Y tế')).filled).toBe(40));
