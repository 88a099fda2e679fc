import type { CellValue } from '../../../src/core/model/cell';
import { sheetOf } from '../../builders/sheetBuilder';
import { recognise } from '../../builders/understand';

type Rows = readonly (readonly CellValue[])[];
const kindOf = (rows: Rows) => recognise(sheetOf(rows)).tables[0]?.kind;

const taskTables: readonly (readonly [sentence: string, rows: Rows])[] = [
  ['deadlines and deeds', [['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'], ['1', 'Xây dựng đề án', 'Sở Y tế', 'Quý I/2026']]],
  ['deeds with a unit and a number to be done', [['TT', 'Nội dung', 'ĐVT', 'Kế hoạch', 'Đơn vị thực hiện', 'Thời gian'], ['1', 'Tổ chức lớp tập huấn', 'Lớp', 5, 'Sở Y tế', 'Quý I/2026'], ['2', 'Xây dựng mô hình điểm', 'Mô hình', 2, 'Sở Y tế', 'Năm 2026']]],
  ['documents to be made', [['TT', 'Tên văn bản', 'Phòng chủ trì', 'Thời hạn', 'Tình trạng'], ['1', 'Nghị quyết về phí thư viện', 'Phòng Tổng hợp', 'Tháng 6/2026', 'Chưa ban hành']]],
  ['tasks below a title that speaks of targets', [['Nhiệm vụ thực hiện các chỉ tiêu của tỉnh'], ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Sản phẩm'], ['1', 'Rà soát quy trình', 'Sở Y tế', 'Quý I/2026', 'Báo cáo']]],
];
test.each(taskTables)('%s: tasks', (_, rows) => expect(kindOf(rows)).toBe('tasks'));

const indicatorTables: readonly (readonly [sentence: string, rows: Rows])[] = [
  ['units and yearly targets', [['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2026', 'Năm 2027'], ['1', 'Tỷ lệ hộ nghèo', '%', 3, 2]]],
  ['what is measured under "Nội dung", with figures under "Mục tiêu"', [['CÁC CHỈ TIÊU CHỦ YẾU'], ['TT', 'Nội dung', 'Mục tiêu', 'Cơ quan chủ trì'], ['1', 'Tỷ lệ cây xanh đô thị', 'Tối thiểu 5%', 'Sở Xây dựng'], ['2', 'Tỷ lệ nước thải được xử lý', '95%', 'Sở Xây dựng']]],
  ['results only', [['Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2025', '% so với cùng kỳ'], ['Sản lượng lúa', 'Tấn', 500, 101], ['Sản lượng ngô', 'Tấn', 90, 99]]],
  ['indicators with a lead and a time', [['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả phải đạt', 'Cơ quan chủ trì', 'Thời gian'], ['1', 'Tỷ lệ hồ sơ trực tuyến', '%', '≥ 80', 'Sở Nội vụ', 'Năm 2026']]],
];
test.each(indicatorTables)('%s: indicators', (_, rows) => expect(kindOf(rows)).toBe('indicators'));
