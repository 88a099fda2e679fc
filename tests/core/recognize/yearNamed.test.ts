import { yearNamed } from '../../../src/core/recognize/yearNamed';

test.each([
  'Kế hoạch công tác năm 2026', 'Nhiệm vụ quý IV/2026', 'Tháng 9/2026', '9/2026', 'Năm 2026', '2026', 'tháng 9 năm 2026', 'KẾ HOẠCH 2026', 'Chỉ tiêu năm 2026 so với năm 2025',
  'Chỉ tiêu năm 2026 (số liệu đến tháng 9/2026)', 'Phụ lục Kế hoạch số 12/KH-UBND ngày 30 tháng 12 năm 2025 về nhiệm vụ năm 2026', 'Triển khai Luật Giao thông năm 2024, nhiệm vụ năm 2026',
])('"%s" is about 2026', (words) => {
  expect(yearNamed(words)).toBe(2026);
  expect(yearNamed(words.normalize('NFD'))).toBe(2026);
});

test.each(['Đến năm 2030', 'Giai đoạn 2026-2030', 'Năm học 2026–2027', 'Kết quả năm 2025 và nhiệm vụ năm 2026', 'Từ năm 2026', 'Trước năm 2027', 'Hỗ trợ 2026 hộ', 'Năm 1926'])(
  '"%s" leaves the year open',
  (words) => expect(typeof yearNamed(words)).not.toBe('number'),
);

test.each(['', 'Hoàn thiện thể chế', 'Ngày 9 tháng 12 năm 2026', 'Cần Thơ, ngày   tháng   năm 2026', 'Ngày 9/12/2026', 'Nghị quyết số 57-NQ/TW', 'Quyết định số 12/2025/QĐ-UBND', 'Thực hiện Luật Đất đai năm 2024', 'Nghị quyết 98 năm 2023', 'Số liệu đến quý III/2026'])(
  '"%s" names no year of a plan',
  (words) => expect(yearNamed(words)).toBeNull(),
);
