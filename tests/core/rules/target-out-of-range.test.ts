import { targetOutOfRange } from '../../../src/core/rules/target-out-of-range';
import { contextOf } from '../../builders/appendixBuilder';
import { readTargets } from './readTargets';

const check = (target: string, unit: string, content = 'Tỷ lệ hộ gia đình có Internet') => targetOutOfRange.check(contextOf([readTargets([{ content, target, unit }])]));

test.each([['120', '%', 'percent'], ['≥ 101', '%', 'percent'], ['90-110', '%', 'percent'], ['990', '% dân số', 'percent'], ['0', 'Thứ bậc', 'rank'], ['≤ 0', 'Thứ bậc', 'rank'], ['2,5', 'Thứ bậc', 'rank']])('%s %s is out of range', (target, unit, messageId) => {
  expect(check(target, unit)).toMatchObject([{ severity: 'error', messageId, data: { text: target } }]);
});
test.each([
  ['100', '%', 'Tỷ lệ'], ['0', '%', 'Tỷ lệ'], ['≤ 10', 'Thứ bậc', 'Chỉ số DTI'], ['120', '%', 'Tốc độ tăng doanh thu'], ['150', '% so với năm 2025', 'Doanh thu'], ['110-120', '%/năm', 'Số đơn'],
  ['1000', 'Doanh nghiệp', 'Số doanh nghiệp'], ['Đạt mức trên trung bình', '%', 'Tỷ lệ'], ['', '%', 'Tỷ lệ'],
  ['108,3', '%', 'Chỉ số sản xuất công nghiệp'], ['105%', '', 'Thu ngân sách so dự toán'], ['-3', '%', 'Tốc độ tăng giá tiêu dùng'],
])('%s %s of "%s" is in range', (target, unit, content) => expect(check(target, unit, content)).toEqual([]));

test.each([
  ['Tốc độ tăng giá trị sản xuất', '- Chăn nuôi', 0],
  ['Tốc độ tăng giá trị sản xuất', 'Tỷ lệ hộ có nước sạch', 1],
  ['Tỷ lệ hộ có nước sạch', '- Vùng ven sông', 1],
])('a point is measured as what it stands under: "%s", then "%s"', (above, content, count) => {
  const rows = [{ content: above, target: '5', unit: '%' }, { ordinal: '', content, target: '-1,3', unit: '%' }];
  expect(targetOutOfRange.check(contextOf([readTargets(rows)]))).toHaveLength(count);
});
