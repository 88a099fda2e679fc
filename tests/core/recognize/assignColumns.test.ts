import type { ColumnRole } from '../../../src/core/model/appendix';
import type { CellValue } from '../../../src/core/model/cell';
import { sheetOf } from '../../builders/sheetBuilder';
import { recognise } from '../../builders/understand';

type Rows = readonly (readonly CellValue[])[];
type Places = Partial<Record<ColumnRole, number>>;

function columnsOf(rows: Rows): Places {
  const [table] = recognise(sheetOf(rows)).tables;
  return Object.fromEntries(Object.values(table?.columns ?? {}).map(({ role, col0 }) => [role, col0]));
}

function othersOf(rows: Rows): readonly (readonly [ColumnRole, number])[] {
  return (recognise(sheetOf(rows)).tables[0]?.otherColumns ?? []).map(({ role, col0 }) => [role, col0]);
}

const deeds = ['Xây dựng cổng dữ liệu mở của tỉnh', 'Tổ chức tập huấn kỹ năng số cho cán bộ cơ sở', 'Rà soát quy trình nội bộ của các đơn vị'] as const;
const measures = ['Tỷ lệ hộ có nước sạch', 'Thu nhập bình quân đầu người', 'Số trường đạt chuẩn quốc gia'] as const;
/** A header and three rows; each further column by its heading and three values. */
function tasks(...columns: readonly (readonly [string, CellValue, CellValue, CellValue])[]): Rows {
  return [['TT', 'Nhiệm vụ', ...columns.map(([heading]) => heading)], ...deeds.map((deed, row) => [String(row + 1), deed, ...columns.map((column) => column[row + 1] ?? '')])];
}
function indicators(...columns: readonly (readonly [string, CellValue, CellValue, CellValue])[]): Rows {
  return [['TT', 'Chỉ tiêu', ...columns.map(([heading]) => heading)], ...measures.map((measure, row) => [String(row + 1), measure, ...columns.map((column) => column[row + 1] ?? '')])];
}
const lead = (heading = 'Cơ quan chủ trì') => [heading, 'Sở Y tế', 'Sở Tài chính', 'UBND các xã, phường'] as const;
const due = (heading = 'Thời hạn') => [heading, 'Quý II/2026', 'Tháng 9/2026', 'Thường xuyên'] as const;
const unit = (heading = 'Đơn vị tính') => [heading, '%', 'Triệu đồng', 'Trường'] as const;
const figures = (heading: string, from = 10) => [heading, from, from + 20.5, from + 41] as const;
const words = (heading: string) => [heading, 'Cổng dữ liệu đã đưa vào vận hành', 'Đang lập danh sách học viên', 'Chưa triển khai do thiếu nhân lực'] as const;

const cases: readonly (readonly [sentence: string, rows: Rows, expected: Places])[] = [
  ['"Đơn vị" over units is the unit', indicators(unit('Đơn vị'), figures('Kế hoạch năm 2026')), { unit: 2, target: 3 }],
  ['"Đơn vị" over agencies is the lead', tasks(lead('Đơn vị'), due()), { lead: 2, deadline: 3 }],
  ['a slip of the hand in a heading is passed over', tasks(lead(), due('Thời hạm')), { lead: 2, deadline: 3 }],
  ['"Kết quả" of indicators without another target is the target', indicators(unit(), figures('Kết quả'), lead()), { unit: 2, target: 3, lead: 4 }],
  ['"Kết quả" beside a target is the result', indicators(unit(), figures('Mục tiêu năm 2026'), figures('Kết quả', 5)), { unit: 2, target: 3, actual: 4 }],
  ['"Kết quả" of tasks is the deliverable', tasks(lead(), due(), words('Kết quả')), { lead: 2, deadline: 3, deliverable: 4 }],
  ['"Kết quả" beside a deliverable tells how far a task is', tasks(lead(), due(), ['Sản phẩm', 'Kế hoạch của UBND tỉnh', 'Quyết định của UBND tỉnh', 'Báo cáo hằng quý'], words('Kết quả')), { deliverable: 4, statusNote: 5 }],
  ['"Tiến độ" over dates is the deadline', tasks(lead(), due('Tiến độ')), { lead: 2, deadline: 3 }],
  ['"Tiến độ" beside a deadline tells how far a task is', tasks(lead(), due(), words('Tiến độ')), { deadline: 3, statusNote: 4 }],
  ['"Tiến độ (%)" is how much of a task is done', tasks(lead(), due(), figures('Tiến độ (%)')), { deadline: 3, percentDone: 4 }],
  ['"Thực hiện" over agencies is the lead', tasks(['Thực hiện', 'Sở Y tế', 'Sở Nội vụ', 'Công an tỉnh'], due()), { lead: 2, deadline: 3 }],
  ['"Thực hiện" over figures is the result', indicators(unit(), figures('Kế hoạch'), figures('Thực hiện')), { target: 3, actual: 4 }],
  ['"Mục tiêu" beside figures is the target', indicators(unit(), figures('Mục tiêu')), { content: 1, target: 3 }],
  ['a date of completion is the deadline where there is no other', tasks(['Ngày bắt đầu', '01/3/2026', '01/4/2026', '01/5/2026'], ['Ngày hoàn thành', '30/6/2026', '30/9/2026', '31/12/2026']), { deadline: 3 }],
  ['a date of completion beside a deadline tells when it was done', tasks(due(), ['Ngày hoàn thành', '30/6/2026', '', '']), { deadline: 2, completedOn: 3 }],
  ['of two columns of leads the one "chủ trì" counts', tasks(['Đơn vị chịu trách nhiệm', 'Sở Y tế', 'Sở Y tế', 'Sở Y tế'], lead(), due()), { lead: 3, deadline: 4 }],
  ['agencies come before persons', tasks(['Lãnh đạo phụ trách', 'Đồng chí Trần Văn B', 'Đồng chí Lê Thị C', 'Đồng chí Lê Thị C'], lead(), due()), { lead: 3 }],
  ['persons alone are the lead', tasks(['Người phụ trách', 'Trần Văn B', 'Lê Thị C', 'Phạm D'], due()), { lead: 2 }],
  ['content without a word for it is the column with the longest texts', [['TT', 'Tên đề tài nghiên cứu', 'Cơ quan chủ trì', 'Thời hạn'], ...deeds.map((deed, row) => [String(row + 1), deed, 'Sở Y tế', 'Quý I/2026'])], { content: 1, lead: 2 }],
  ['numbers without a heading, left of the content, are the ordinals', [['', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'], ...deeds.map((deed, row) => [String(row + 1), deed, 'Sở Y tế', 'Quý I/2026'])], { ordinal: 0, content: 1 }],
  ['columns stand in any order', [['Thời hạn', 'Chủ trì', 'Nội dung công việc', 'STT'], ...deeds.map((deed, row) => ['Quý I/2026', 'Sở Y tế', deed, String(row + 1)])], { deadline: 0, lead: 1, content: 2, ordinal: 3 }],
];

test.each(cases)('%s', (_, rows, expected) => {
  expect(columnsOf(rows)).toMatchObject(expected);
});

const several: readonly (readonly [sentence: string, rows: Rows, role: ColumnRole, counts: number, others: readonly number[]])[] = [
  ['of yearly targets the one of the cut-off year counts', indicators(unit(), figures('Năm 2025'), figures('Năm 2026'), figures('Năm 2027')), 'target', 4, [3, 5]],
  ['years that Excel keeps as numbers are years', [['TT', 'Chỉ tiêu', 'ĐVT', 2026, 2027], ...measures.map((measure, row) => [row + 1, measure, '%', 5, 6])], 'target', 3, [4]],
  ['without the year the period that contains it counts', indicators(unit(), figures('GĐ 2021-2025'), figures('GĐ 2026-2030')), 'target', 4, [3]],
  ['"đến năm 2030" holds before that year, and comes before a later one', indicators(unit(), figures('Đến năm 2045'), figures('Đến năm 2030')), 'target', 4, [3]],
  ['without either the nearest later year counts', indicators(unit(), figures('Năm 2030'), figures('Năm 2028')), 'target', 4, [3]],
  ['targets of several places: the first, or the one that is filled', indicators(unit(), ['Tỉnh giao', '', '', 40], figures('Kế hoạch xã')), 'target', 4, [3]],
  ['of several results the last period that has ended counts', indicators(unit(), figures('Mục tiêu 2026'), figures('Quý I/2026'), figures('6 tháng 2026')), 'actual', 5, [4]],
  ['a quarter between targets is a result', indicators(unit(), figures('GĐ 2026-2030'), figures('Quý I/2026'), figures('Mục tiêu 2026')), 'actual', 4, []],
  ['a second ordinal column stands aside', [['STT', 'Mã số', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'], ...deeds.map((deed, row) => [String(row + 1), `NV${row + 1}`, deed, 'Sở Y tế', 'Quý I/2026'])], 'ordinal', 0, [1]],
];

test.each(several)('%s', (_, rows, role, counts, others) => {
  expect(columnsOf(rows)[role]).toBe(counts);
  expect(othersOf(rows).filter(([each]) => each === role).map(([, col0]) => col0)).toEqual(others);
});

test('figures under names of places are the targets there, and not sure', () => {
  const rows = indicators(unit(), figures('Toàn tỉnh'), figures('Xã An Bình'), figures('Xã Tân Lập'));
  expect(columnsOf(rows).target).toBe(3);
  expect(othersOf(rows)).toEqual([['target', 4], ['target', 5]]);
  expect(recognise(sheetOf(rows)).tables[0]).toMatchObject({ needsConfirmation: true, unrecognised: [] });
});

test('marks in a column for each year are no deadlines', () => {
  const ticks = (heading: string) => [heading, 'x', '', 'x'] as const;
  expect(columnsOf(tasks(lead(), ticks('Thời gian 2026'), ticks('Thời gian 2027')))).not.toHaveProperty('deadline');
});

test('the quarters of a plan are parts of its target, not results', () => {
  const rows: Rows = [['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2026', 'Chia theo quý', ''], ['', '', '', '', 'Quý I', 'Quý II'], ...measures.map((measure, row) => [String(row + 1), measure, '%', 8, 4, 4])];
  expect(columnsOf(rows)).toMatchObject({ target: 3 });
  expect(columnsOf(rows)).not.toHaveProperty('actual');
});

test('a column keeps the years that its heading names', () => {
  const [table] = recognise(sheetOf(indicators(unit(), figures('Năm 2026'), figures('Giai đoạn 2026 - 2030')))).tables;
  expect(table?.columns.target?.years).toEqual({ first: 2026, last: 2026 });
  expect(table?.otherColumns.map(({ years }) => years)).toEqual([{ first: 2026, last: 2030 }]);
  expect(table?.columns.unit?.years).toBeNull();
});

test('the evidence names heading, values and neighbours', () => {
  const [table] = recognise(sheetOf(indicators(unit(), figures('Mục tiêu năm 2026'), figures('Kết quả', 5)))).tables;
  expect(table?.columns.target?.evidence.map(({ kind }) => kind)).toEqual(['heading', 'values']);
  const [form] = recognise(sheetOf(tasks(lead(), due(), words('Tiến độ')))).tables;
  expect(form?.columns.statusNote?.evidence.map(({ kind }) => kind)).toContain('values');
});

const placed: readonly (readonly [heading: string, values: readonly [CellValue, CellValue, CellValue]])[] = [
  ['Ghi chú (nếu có)', ['', 'Theo NQ 05', '']],
  ['Căn cứ pháp lý', ['Nghị quyết 05', '', '']],
  ['Nguồn kinh phí', ['Ngân sách', 'Ngân sách', '']],
  ['Dự kiến kinh phí (triệu đồng)', [100, 200, 300]],
  ['Địa điểm', ['Cần Thơ', '', '']],
  ['Đơn vị tính', ['', '', '']],
];
test.each(placed)('"%s" in a table of tasks is no unknown column', (heading, values) => {
  expect(recognise(sheetOf(tasks(lead(), due(), [heading, ...values]))).tables[0]?.unrecognised).toEqual([]);
});

test.each(['Mã hồ sơ một cửa', 'Kênh tiếp nhận'])('"%s" cannot be placed and is named', (heading) => {
  expect(recognise(sheetOf(tasks(lead(), due(), [heading, 'x', 'y', 'z']))).tables[0]?.unrecognised).toEqual([{ col0: 4, heading }]);
});
