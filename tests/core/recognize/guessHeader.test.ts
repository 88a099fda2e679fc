import type { CellValue } from '../../../src/core/model/cell';
import { sheetOf } from '../../builders/sheetBuilder';
import { recognise } from '../../builders/understand';

type Rows = readonly (readonly CellValue[])[];

const deeds = ['Rà soát quy trình nội bộ của ngành', 'Xây dựng kho dữ liệu dùng chung', 'Tổ chức tập huấn cho cán bộ xã', 'Kiểm tra việc công khai thủ tục'];
const measures = ['Tỷ lệ hộ dùng nước sạch', 'Số giường bệnh trên một vạn dân', 'Tỷ lệ trẻ em được tiêm chủng', 'Thu nhập bình quân đầu người'];
const agencies = ['Sở Tài chính', 'Sở Y tế', 'Văn phòng UBND tỉnh', 'Các sở, ngành'];
const deadlines = ['Quý II/2026', '30/6/2026', 'Tháng 9/2026', 'Năm 2026'];
const rowsOf = (head: readonly string[], ...columns: readonly (readonly CellValue[])[]): Rows => [head, ...deeds.map((_, index) => columns.map((column) => column[index] ?? ''))];

const found: readonly (readonly [sentence: string, rows: Rows, expected: object])[] = [
  ['deeds, agencies and deadlines', rowsOf(['Diễn biến', 'Ai lo', 'Khi nào'], deeds, agencies, deadlines), { kind: 'tasks', columns: { content: 0, lead: 1, deadline: 2 } }],
  ['agencies before the deeds', rowsOf(['Ai lo', 'Phải làm gì', 'Khi nào'], agencies, deeds, deadlines), { kind: 'tasks', columns: { content: 1, lead: 0, deadline: 2 } }],
  ['running numbers as well', rowsOf(['#', 'Phải làm gì', 'Ai lo', 'Khi nào'], [1, 2, 3, 4], deeds, agencies, deadlines), { kind: 'tasks', columns: { ordinal: 0, content: 1, lead: 2, deadline: 3 } }],
  ['measures, units and figures', rowsOf(['Đo cái gì', 'Tính bằng', 'Cần có'], measures, ['%', 'giường', '%', 'triệu đồng'], [95, 28, 98, 70]), { kind: 'indicators', columns: { content: 0, unit: 1, target: 2 } }],
  ['one heading that is known', rowsOf(['Nhiệm vụ', 'Ai lo', 'Bao xa'], deeds, agencies, ['gần', 'xa', 'gần', 'xa']), { kind: 'tasks', columns: { content: 0, lead: 1 } }],
  ['a title above', [['BẢNG PHÂN VIỆC'], ...rowsOf(['Phải làm gì', 'Ai lo', 'Khi nào'], deeds, agencies, deadlines)], { kind: 'tasks', columns: { content: 0, lead: 1, deadline: 2 } }],
];
test.each(found)('values tell the columns: %s', (_, rows, expected) => {
  const [table] = recognise(sheetOf(rows)).tables;
  const columns = Object.fromEntries(Object.values(table?.columns ?? {}).map(({ role, col0 }) => [role, col0]));
  expect({ kind: table?.kind, columns }).toEqual(expected);
  expect(table).toMatchObject({ needsConfirmation: true, header: { isGuessed: true } });
});

const leftAlone: readonly (readonly [sentence: string, rows: Rows])[] = [
  ['a list of documents', rowsOf(['Văn thư', 'Nơi gửi', 'Gửi hôm nào'], ['Kế hoạch 12/KH-UBND về chuyển đổi số', 'Quyết định 3/QĐ-UBND', 'Công văn 9/UBND-KT', 'Báo cáo 5/BC-STC'], agencies, ['1/6/2026', '2/6/2026', '3/6/2026', '4/6/2026'])],
  ['documents without numbers', rowsOf(['Loại giấy', 'Nơi gửi', 'Gửi hôm nào'], ['Quyết định thành lập tổ công tác', 'Nghị quyết về phân bổ vốn', 'Công văn đôn đốc giải ngân', 'Thông tư hướng dẫn'], agencies, deadlines)],
  ['telephones', rowsOf(['Trực cái gì', 'Ai trực', 'Gọi số'], deeds, agencies, ['0912 345 678', '0912 345 679', '0912 345 670', '0912 345 671'])],
  ['times of day', rowsOf(['Giờ giấc', 'Diễn biến', 'Ai dự'], ['8h00', '9h30', '13h30', '15h00'], deeds, agencies)],
  ['days of the week', rowsOf(['Hôm', 'Diễn biến', 'Ai dự'], ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm'], deeds, agencies)],
  ['meetings', rowsOf(['Diễn biến', 'Ai dự', 'Khi nào'], ['Họp giao ban tuần', 'Hội nghị trực tuyến', 'Dự lễ khai giảng', 'Tiếp công dân'], agencies, deadlines)],
  ['prices', rowsOf(['Mặt hàng', 'Tính bằng', 'Giá bán'], ['Xi măng bao 50 kg loại một', 'Cát vàng đổ bê tông', 'Thép cuộn phi sáu', 'Gạch đặc hai lỗ'], ['bao', 'm3', 'kg', 'viên'], [95, 280, 18, 2])],
  ['pupils', rowsOf(['Học trò', 'Sinh hôm', 'Được mấy'], ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường', 'Phạm Thị Dung'], ['1/6/2015', '2/6/2015', '3/6/2015', '4/6/2015'], [8, 9, 7, 10])],
  ['sentences alone', rowsOf(['Mở đầu', 'Thân bài', 'Kết bài'], deeds, deeds, deeds)],
  ['two rows', rowsOf(['Phải làm gì', 'Ai lo', 'Khi nào'], deeds, agencies, deadlines).slice(0, 3)],
  ['a heading of another kind of list', rowsOf(['Họ và tên', 'Phải làm gì', 'Khi nào'], ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường', 'Phạm Thị Dung'], deeds, deadlines)],
  ['no row of headings', rowsOf([deeds[0] ?? '', agencies[0] ?? '', deadlines[0] ?? ''], deeds, agencies, deadlines)],
];
test.each(leftAlone)('%s is no appendix', (_, rows) => {
  expect(recognise(sheetOf(rows)).tables).toEqual([]);
});

test('where words head a table on the sheet, no other is guessed', () => {
  const known: Rows = [['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'], ['1', deeds[0] ?? '', 'Sở Y tế', '2026']];
  const rows = [...rowsOf(['Phải làm gì', 'Ai lo', 'Khi nào'], deeds, agencies, deadlines), [''], ...known];
  expect(recognise(sheetOf(rows)).tables.map(({ header }) => header.isGuessed)).toEqual([false]);
});
