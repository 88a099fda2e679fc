import { isEstablishedUnit, isLowerBetterUnit, isPercentUnit, isRateUnit, isWholeUnit, scaleOf } from '../../../src/core/targets/unitWords';

test.each([
  ['Triệu đồng', 1e6], ['Tỷ đồng', 1e9], ['Nghìn người', 1e3], ['Ngàn lượt', 1e3], ['1.000 người', 1e3], ['1000 tấn', 1e3], ['tr.đ', 1e6], ['Triệu', 1e6],
  ['Nghìn tỷ đồng', 1e12], ['ngàn tỷ', 1e12], ['nghìn tỉ đồng', 1e12], ['1.000 tỷ đồng', 1e12], ['1000 tỷ', 1e12], ['Triệu tỷ đồng', 1e15], ['Tỉ đồng', 1e9], ['nghin ty dong', 1e12],
  ['Người', 1], ['', 1], ['%', 1], ['Trường', 1], ['Đồng', 1], ['Số tỷ đồng', 1], ['Ngân hàng', 1], ['ngân sách', 1], ['Tỷ lệ %', 1], ['Tỷ trọng', 1], ['Tỷ suất', 1], ['Trăm', 1],
])('the words of %p multiply by %d', (unit, scale) => {
  expect(scaleOf(unit)).toBe(scale);
});

test.each(['Người', 'người', 'Số người', 'Lượt người', 'Học sinh', 'Hộ', 'Hộ gia đình', 'Doanh nghiệp', 'Hồ sơ', 'Lượt khách', 'Đồng', 'Hộ nghèo', 'Giường bệnh', 'Xã'])('%p is counted in whole things', (unit) => {
  expect(isWholeUnit(unit)).toBe(true);
});

test.each(['', '%', 'Tỷ đồng', 'Triệu người', 'Giường bệnh/10.000 dân', 'USD/người', 'Hộ2', 'Tấn', 'ha', 'Km', 'Năng suất người'])('%p may have decimals', (unit) => {
  expect(isWholeUnit(unit)).toBe(false);
});

test.each(['Trung tâm', 'Khu', 'Khu công nghệ cao', 'Cụm công nghiệp', 'Cơ sở', 'Công trình', 'Dự án', 'Đề án', 'Nền tảng', 'Hệ thống', 'Sàn giao dịch', 'Tuyến', 'Tòa nhà', 'Phòng thí nghiệm', 'Cổng dịch vụ', 'Quỹ đầu tư'])('%p is set up once', (unit) => {
  expect(isEstablishedUnit(unit)).toBe(true);
});

test.each(['', 'Khung', 'Doanh nghiệp', 'Cổng', 'Sàn', 'Quỹ', 'Số trung tâm', 'Người'])('%p is not set up once', (unit) => {
  expect(isEstablishedUnit(unit)).toBe(false);
});

test.each([['%', true], ['% GRDP', true], ['Phần trăm', true], ['phần trăm (%)', true], ['Điểm phần trăm', false], ['Người', false], ['', false]])('whether %p is a percentage: %p', (unit, expected) => {
  expect(isPercentUnit(unit)).toBe(expected);
});

test.each([['%/năm', true], ['% / năm', true], ['%/ năm', true], ['% mỗi năm', true], ['Phần trăm/năm', true], ['% hằng năm', true], ['%', false], ['Tỷ đồng/năm', false], ['%/năm học', false], ['Tăng %/năm', false]])('whether %p is growth in a year: %p', (unit, expected) => {
  expect(isRateUnit(unit)).toBe(expected);
});

test.each([['Thứ bậc', true], ['Thứ hạng', true], ['Xếp hạng', true], ['Vị trí', true], ['Hạng', true], ['Thứ bậc cả nước', true], ['Hạng mục', true], ['Điểm xếp hạng', false], ['Người', false], ['', false]])('whether the first place of %p is the best: %p', (unit, expected) => {
  expect(isLowerBetterUnit(unit)).toBe(expected);
});
