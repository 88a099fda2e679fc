import type { CellValue } from '../../../src/core/model/cell';
import { sheetOf } from '../../builders/sheetBuilder';
import { planSheet, type PlanAppendix } from '../../builders/planSheet';
import { recognise } from '../../builders/understand';

type Rows = readonly (readonly CellValue[])[];

const left: readonly (readonly [sentence: string, rows: Rows])[] = [
  ['a contact list', [['TT', 'Họ và tên', 'Chức vụ', 'Điện thoại'], ['1', 'Trần Văn B', 'Trưởng phòng', '0912'], ['2', 'Lê Thị C', 'Chuyên viên', '0913']]],
  ['a list of legal documents', [['STT', 'Số, ký hiệu', 'Trích yếu nội dung', 'Ngày ban hành', 'Cơ quan ban hành'], ['1', '12/QĐ-UBND', 'Quyết định về đầu tư công', '05/01/2026', 'UBND tỉnh']]],
  ['a price list', [['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'], ['1', 'Máy in', 'Cái', 2, 5000000, 10000000], ['2', 'Giấy in', 'Ram', 10, 80000, 800000]]],
  ['a class list', [['STT', 'Họ và tên học sinh', 'Lớp', 'Ngày sinh', 'Ghi chú'], ['1', 'Nguyễn An', '6A', '02/3/2014', '']]],
  ['a staff list', [['TT', 'Họ tên', 'Chức danh', 'Đơn vị công tác', 'Ngạch'], ['1', 'Nguyễn An', 'Chuyên viên', 'Văn phòng', '01.003']]],
  ['a budget with the same columns for each year', [['STT', 'Cơ quan, đơn vị', 'Năm 2026', '', 'Năm 2027', ''], ['', '', 'Tên nhiệm vụ', 'Kinh phí', 'Tên nhiệm vụ', 'Kinh phí'], ['1', 'Sở Y tế', 'Mua sắm thiết bị', 500, 'Đào tạo', 300]]],
  ['an empty form', [['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'], ['1', '', '', ''], ['2', '', '', '']]],
  ['a form with names of lines only', [['Chỉ tiêu', 'Mã số', 'Kế hoạch', 'Thực hiện'], ['A', 'B', '1', '2'], ['Tổng doanh thu', '01', '', ''], ['Tổng chi phí', '02', '', '']]],
  ['a diary of meetings', [['Ngày', 'Thời gian', 'Nội dung', 'Lãnh đạo chủ trì', 'Địa điểm', 'Thành phần'], ['Thứ 2', '8h00', 'Giao ban tuần', 'Chủ tịch', 'Phòng 1', 'Các phòng'], ['Thứ 3', '14h00', 'Tiếp công dân', 'Phó Chủ tịch', 'Trụ sở', 'Văn phòng']]],
  ['a table of coefficients', [['TT', 'Loại cây trồng', 'Hệ số K', 'Ghi chú'], ['1', 'Lúa', '1,2', ''], ['2', 'Ngô', '1,1', '']]],
];

test.each(left)('%s is left alone, and named', (_, rows) => {
  const recognition = recognise(sheetOf(rows));
  expect(recognition.tables).toEqual([]);
  expect(recognition.left).toMatchObject([{ firstHeaderRow0: 0, reason: 'unlikely' }]);
  expect(recognition.left[0]?.confidence).toBeLessThan(0.5);
});

const sure: readonly (readonly [sentence: string, rows: Rows])[] = [
  ['tasks with lead and deadline', [['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'], ['1', 'Xây dựng cổng dữ liệu mở', 'Sở Y tế', 'Quý I/2026'], ['2', 'Rà soát quy trình', 'Sở Nội vụ', 'Năm 2026']]],
  ['tasks without a number', [['Nội dung công việc', 'Đơn vị thực hiện', 'Thời gian'], ['Xây dựng cổng dữ liệu mở', 'Phòng Kinh tế', 'Tháng 3/2026'], ['Tổ chức hội nghị', 'Văn phòng', 'Tháng 5/2026']]],
  ['indicators with units and yearly targets, without agencies', [['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2026', 'Năm 2027'], ['1', 'Tỷ lệ hộ nghèo', '%', 3.5, 3], ['2', 'Sản lượng lúa', 'Tấn', 900, 950]]],
  ['indicators with targets in words', [['TT', 'Chỉ tiêu', 'Mục tiêu', 'Cơ quan theo dõi'], ['1', 'Chỉ số cải cách hành chính', 'Thuộc nhóm dẫn đầu', 'Sở Nội vụ'], ['2', 'Tỷ lệ hồ sơ trực tuyến', '≥ 80%', 'Văn phòng UBND tỉnh']]],
  ['a form of tasks that nobody has reported on yet', [['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Tình hình thực hiện', 'Ghi chú'], ['1', 'Xây dựng đề án', 'Sở Y tế', 'Quý I/2026', '', '']]],
];
test.each(sure)('%s: sure', (_, rows) => {
  const [table] = recognise(sheetOf(rows)).tables;
  expect(table?.confidence).toBeGreaterThanOrEqual(0.7);
  expect(table?.needsConfirmation).toBe(false);
});

const doubtful: readonly (readonly [sentence: string, rows: Rows])[] = [
  ['leads that look like none', [['TT', 'Nội dung', 'Phụ trách', 'Mã hồ sơ', 'Kênh tiếp nhận'], ['1', 'Vệ sinh khu vực cổng', 'B', 'x', 'y'], ['2', 'Trực buổi sáng', 'C', 'x', 'y']]],
  ['a deadline that cannot be read, and nothing else', [['TT', 'Việc', 'Mốc'], ['1', 'Gửi hồ sơ', 'M1'], ['2', 'Họp bộ phận', 'M2']]],
];
test.each(doubtful)('%s: never sure', (_, rows) => {
  const { tables } = recognise(sheetOf(rows));
  expect(tables.every(({ needsConfirmation }) => needsConfirmation)).toBe(true);
});

const plans: readonly PlanAppendix[] = ['kh46-2025.phu-luc-1.chi-tieu', 'kh46-2025.phu-luc-2.nhiem-vu', 'kts-2026-2030.phu-luc-1.chi-tieu', 'kts-2026-2030.phu-luc-2.nhiem-vu'];
test.each(plans)('%s is sure', (plan) => {
  expect(recognise(planSheet(plan)).tables).toMatchObject([{ needsConfirmation: false, unrecognised: [] }]);
});
