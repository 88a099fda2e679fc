import { placeSuffixesOf } from '../../../src/core/agencies/placeSuffixesOf';
import { indicatorKeyReader } from '../../../src/core/rules/indicatorKeyReader';
import { indicatorAppendix } from '../../builders/appendixBuilder';

const keys = (content: string, unit = '%', place = 'thành phố Cần Thơ') => indicatorAppendix([{ content, unit }]).items.flatMap(indicatorKeyReader(placeSuffixesOf(place)));

test.each([
  ['Phủ sóng 5G cho người dân', 'Tỷ lệ phủ sóng mạng 5G trên địa bàn ≥ 70%;'], ['Tỉ lệ người dân có Sổ sức khỏe điện tử', 'Trên 95% người dân có sổ sức khoẻ điện tử'],
  ['Có 55% doanh nghiệp nhỏ và vừa ứng dụng hình thức thương mại điện tử', 'Doanh nghiệp vừa và nhỏ ứng dụng hình thức thương mại điện tử đạt 90%'],
])('"%s" and "%s" are one indicator', (first, second) => expect(keys(first).some((key) => keys(second).includes(key))).toBe(true));
test.each([
  ['Tỷ lệ số hóa hồ sơ', 'Tỷ lệ thanh toán trực tuyến'], ['Chỉ số chuyển đổi số DTI', 'Chỉ số đổi mới sáng tạo địa phương (PII)'],
  ['Hơn 80% doanh nghiệp sử dụng hợp đồng điện tử', 'Doanh nghiệp sử dụng nền tảng số'],
])('"%s" and "%s" are two', (first, second) => expect(keys(first).some((key) => keys(second).includes(key))).toBe(false));
test('one telling word is no key', () => expect(keys('Tỷ lệ 80%')).toEqual([]));

describe('words that say of which place an indicator is tell nothing', () => {
  test.each([
    ['thành phố Cần Thơ', 'Tốc độ tăng trưởng GRDP trên địa bàn thành phố Cần Thơ'],
    ['thành phố Cần Thơ', 'Tốc độ tăng trưởng GRDP của thành phố'],
    ['tỉnh Lào Cai', 'Tốc độ tăng trưởng GRDP của tỉnh Lào Cai'],
    ['tỉnh Lào Cai', 'Tốc độ tăng trưởng GRDP trên địa bàn tỉnh'],
    ['', 'Tốc độ tăng trưởng GRDP tỉnh'],
  ])('of %j: %j', (place, content) => {
    expect(keys(content, '%', place)).toEqual(keys('Tốc độ tăng trưởng GRDP', '%', place));
  });

  test.each([
    ['tỉnh Lào Cai', 'Tốc độ tăng trưởng GRDP thành phố Cần Thơ'],
    ['thành phố Cần Thơ', 'Tốc độ tăng trưởng GRDP tỉnh Lào Cai'],
  ])('but those of another place do, of %j: %j', (place, content) => {
    expect(keys(content, '%', place)).not.toEqual(keys('Tốc độ tăng trưởng GRDP', '%', place));
  });
});
