import { isWithoutYear } from '../../../src/core/deadlines/isWithoutYear';

test.each(['Trước ngày 24/8', '24/8', '29/2', '05–07/09', '5 - 7/9', '30/4-3/5', 'từ 05/9 đến 07/9', 'từ ngày 15/8 đến ngày 15/9', 'Quý III', 'Tháng 9', '21/12 – 09/01', '05-7/11', '25 đến 29/2', '25/12-29/2', 'từ ngày 5/9 đến ngày 29/2', '15/11 – 29/2'])('%j lacks nothing but its year', (text) => {
  expect(isWithoutYear(text)).toBe(true);
  expect(isWithoutYear(text.normalize('NFD'))).toBe(true);
});

test.each(['', 'xyz', '31/02', '45/67', '05–40/09', '05-07/13', 'Tháng 13', 'Quý V', '30/2/2026', '31/4-3/5', '32-33/9', '305-07/09', '05-07/09/26x', '30/2-29/2', '5/13-29/2', '25/12-29/2/x'])('%j is no time of any year', (text) => {
  expect(isWithoutYear(text)).toBe(false);
});
