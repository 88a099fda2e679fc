import { horizonOf } from '../../../src/core/targets/targetHorizon';

describe('horizonOf', () => {
  it.each([
    ['Đến năm 2030', '2030-12-31'], ['ĐẾN NĂM 2045', '2045-12-31'], ['Mục tiêu, chỉ tiêu năm 2026', '2026-12-31'], ['khoảng 100 doanh nghiệp vào năm 2030', '2030-12-31'],
    ['Giai đoạn 2026 – 2030', '2030-12-31'], ['Từ năm 2026 đến năm 2028', '2028-12-31'], ['đến 2030', '2030-12-31'], ['2030', '2030-12-31'], ['2026-2030', '2030-12-31'],
    ['Đến năm 2030, tầm nhìn đến năm 2045', '2030-12-31'], ['trước năm 2030', '2029-12-31'], ['Đạt gấp đôi so với năm 2020 vào năm 2030', '2030-12-31'],
  ])('of %p is %s', (text, horizon) => {
    expect(horizonOf(text)).toBe(horizon);
  });

  it.each(['', 'Về kinh tế', 'tăng so với năm 2020', 'Từ năm 2025', 'Nghị quyết số 57', 'năm 1025', 'đến 2500 người'])('is not found in %p', (text) => {
    expect(horizonOf(text)).toBeNull();
  });
});
