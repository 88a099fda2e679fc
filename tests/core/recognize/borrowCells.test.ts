import type { CellValue } from '../../../src/core/model/cell';
import type { Area } from '../../../src/core/model/address';
import type { Appendix, ColumnRole } from '../../../src/core/model/appendix';
import { sheetOf } from '../../builders/sheetBuilder';
import { interpret, recognise } from '../../builders/understand';

type Rows = readonly (readonly CellValue[])[];
const head = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn', 'Sản phẩm'];
const measures = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu năm 2026', 'Cơ quan chủ trì'];

/** null = Excel does not tell what is merged. */
type Merges = readonly Area[] | null;

function read(rows: Rows, merges: Merges = []): Appendix {
  const sheet = sheetOf(rows, { merges: merges ?? undefined });
  const [table] = recognise(sheet).tables;
  if (!table) throw new Error('no table');
  return interpret(sheet, table);
}

/** For each item, what it borrows: role, 1-based row, why. */
function borrowed(rows: Rows, merges: Merges = []): readonly (readonly string[])[] {
  return read(rows, merges).items.map(({ cells }) =>
    (Object.entries(cells) as [ColumnRole, { row0: number; borrowed: string | null }][]).flatMap(([role, cell]) => (cell.borrowed === null ? [] : [`${role} ${cell.row0 + 1} ${cell.borrowed}`])).sort(),
  );
}

test('a ditto mark takes the nearest value above, through other marks and blank cells', () => {
  const rows = [head, ['1', 'Rà soát', 'Sở Y tế', '', '2026', 'Báo cáo'], ['2', 'Tập huấn', 'nt', '', '"', ''], ['3', 'Bố trí vốn', '', '', 'như trên', ''], ['4', 'Tổng kết', '-nt-', '', '2027', '']];
  expect(borrowed(rows)).toEqual([[], ['deadline 2 ditto', 'lead 2 ditto'], ['deadline 2 ditto'], ['lead 2 ditto']]);
  expect(read(rows).items.map(({ leads }) => leads.map(({ agencyId }) => agencyId))).toEqual([['so-y-te'], ['so-y-te'], [], ['so-y-te']]);
});

test('a mark with nothing above it stays what is written', () => {
  const [item] = read([head, ['1', 'Rà soát', 'nt', '', '2026', '']]).items;
  expect(item?.cells.lead).toMatchObject({ row0: 1, text: 'nt', borrowed: null });
});

test('blanks under a vertical merge take its value', () => {
  const rows = [head, ['1', 'Rà soát', 'Sở Y tế', '', '2026', ''], ['2', 'Tập huấn', '', '', '2027', ''], ['3', 'Bố trí vốn', '', '', '2028', '']];
  expect(borrowed(rows, [{ row0: 1, col0: 2, rowCount: 2, colCount: 1 }])).toEqual([[], ['lead 2 merge'], []]);
});

test('a merge never lends a number, the words, or the state of a task', () => {
  const rows = [['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Tình hình thực hiện'], ['1', 'Rà soát', 'Sở Y tế', '2026', 'Đã ban hành kế hoạch'], ['', 'Tập huấn', 'Sở Nội vụ', '2026', '']];
  const merges = [0, 1, 4].map((col0) => ({ row0: 1, col0, rowCount: 2, colCount: 1 }));
  expect(borrowed(rows, merges)).toEqual([[], []]);
});

test('a merge that reaches up into the heading lends nothing', () => {
  expect(borrowed([head, ['1', 'Rà soát', '', '', '2026', '']], [{ row0: 0, col0: 2, rowCount: 2, colCount: 1 }])).toEqual([[]]);
});

test('without merges a blank below a filled cell is missing', () => {
  expect(borrowed([head, ['1', 'Rà soát', 'Sở Y tế', '', '2026', ''], ['2', 'Tập huấn', '', '', '', '']])).toEqual([[], []]);
});

describe('where Excel does not tell what is merged', () => {
  const row = (no: string, lead = '', supporting = '', when = '', product = '') => [no, `Việc ${no}`, lead, supporting, when, product];

  test('a blank is read like the filled cell above it, through other blanks, and a marked one too', () => {
    const rows = [head, row('1', 'Sở Y tế', '', '2026'), row('2', '', '', ''), row('3', 'nt', '', '2027'), row('4')];
    expect(borrowed(rows, null)).toEqual([[], ['deadline 2 untold', 'lead 2 untold'], ['lead 2 ditto'], ['deadline 4 untold', 'lead 2 untold']]);
    expect(read(rows, null).items.map(({ leads: [lead], deadline }) => [lead?.agencyId, deadline?.end])).toEqual([['so-y-te', '2026-12-31'], ['so-y-te', '2026-12-31'], ['so-y-te', '2027-12-31'], ['so-y-te', '2027-12-31']]);
  });

  test('where it does, the same blanks are missing', () => {
    expect(borrowed([head, row('1', 'Sở Y tế', 'Sở Nội vụ', '2026', 'Báo cáo'), row('2')])).toEqual([[], []]);
  });

  test('who supports and what comes of it are read so only with the lead', () => {
    const rows = [head, row('1', 'Sở Y tế', 'Sở Nội vụ', '2026', 'Báo cáo'), row('2', '', '', '2026'), row('3', 'Sở Tài chính', '', '2026')];
    expect(borrowed(rows, null)).toEqual([[], ['deliverable 2 untold', 'lead 2 untold', 'supporting 2 untold'], []]);
  });

  test('nothing is lent from another section or group, by a gathering row, or to one', () => {
    const sections = [head, ['I', 'Hạ tầng', '', '', '', ''], row('1', 'Sở Y tế', '', '2026'), ['II', 'Nhân lực', '', '', '', ''], row('2', '', '', '2026')];
    expect(borrowed(sections, null)).toEqual([[], []]);
    const groups = [head, row('1', 'Sở Y tế', '', 'Theo các mốc sau đây'), row('1.1', '', '', '2026'), row('1.2'), row('2', '', 'Sở Nội vụ'), row('2.1', 'Sở Tài chính', '', '2027'), row('2.2', 'Sở Y tế')];
    expect(borrowed(groups, null)).toEqual([['lead 2 group'], ['deadline 3 untold', 'lead 2 group'], ['supporting 5 group'], ['deadline 6 untold', 'supporting 5 group']]);
  });

  test('a unit is never lent; a target only where there is one column of them', () => {
    const one = [measures, ['1', 'Tỷ lệ hồ sơ', '%', 80, 'Sở Y tế'], ['2', 'Tỷ lệ hộ dân', '', '', '']];
    expect(borrowed(one, null)).toEqual([[], ['lead 2 untold', 'target 2 untold']]);
    const several = [['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2026', 'Năm 2027', 'Cơ quan chủ trì'], ['1', 'Tỷ lệ hồ sơ', '%', 80, 90, 'Sở Y tế'], ['2', 'Tỷ lệ hộ dân', '%', '', 50, 'Sở Y tế']];
    expect(borrowed(several, null)).toEqual([[], []]);
  });
});

test('what a group says holds for the rows under it that leave it blank', () => {
  const rows = [head, ['1', 'Chuẩn hóa dữ liệu', '', 'Sở Nội vụ', '30/8/2026', ''], ['a)', 'Đất đai', 'Sở Tài chính', '', '', 'Cơ sở dữ liệu'], ['b)', 'Dân cư', 'Công an thành phố', '', '', '']];
  expect(borrowed(rows)).toEqual([['deadline 2 group', 'supporting 2 group'], ['deadline 2 group', 'supporting 2 group']]);
  const { groups: [group], items } = read(rows);
  expect(group).toMatchObject({ row0: 1, ordinal: '1', deadline: { end: '2026-08-30' }, agencies: [{ side: 'lead' }, { side: 'supporting', mentions: [{ agencyId: 'so-noi-vu' }] }] });
  expect(items.map((item) => [item.group === group, item.deadline?.end])).toEqual([[true, '2026-08-30'], [true, '2026-08-30']]);
});

test('who supports a group with a lead does not support a row with another lead', () => {
  const rows = [head, ['1', 'Chuẩn hóa dữ liệu', 'Sở Y tế', 'Sở Nội vụ', 'Theo các mốc sau đây', ''], ['a)', 'Đất đai', 'Sở Tài chính', '', '2026', ''], ['b)', 'Dân cư', '', '', '2027', '']];
  expect(borrowed(rows)).toEqual([[], ['lead 2 group', 'supporting 2 group']]);
});

test('words that only send to the rows below are not lent, and give the group no time', () => {
  const rows = [head, ['1', 'Chuẩn hóa dữ liệu', 'Sở Y tế', '', 'Theo các mốc sau đây', 'Đạt các kết quả sau đây:'], ['a)', 'Đất đai', '', '', '', ''], ['b)', 'Dân cư', '', '', '2027', 'Báo cáo']];
  expect(borrowed(rows)).toEqual([['lead 2 group'], ['lead 2 group']]);
  expect(read(rows).groups[0]?.deadline).toBeNull();
});

test('a group within a group lends first', () => {
  const rows = [head, ['1', 'Hạ tầng', 'Sở Y tế', '', '', ''], ['1.1', 'Mạng', '', '', '2026', ''], ['1.1.1', 'Cáp quang', '', '', '', 'Tuyến cáp'], ['1.1.2', 'Trạm', '', '', '', 'Trạm phát']];
  expect(borrowed(rows)).toEqual([['deadline 3 group', 'lead 2 group'], ['deadline 3 group', 'lead 2 group']]);
});

test('the unit of a group counts for its parts; a target is repeated by a mark only', () => {
  const rows = [measures, ['1', 'Số học sinh một lớp', 'Học sinh', '', 'Sở Giáo dục và Đào tạo'], ['-', 'Tiểu học', '', 35, ''], ['-', 'Trung học', '', 'nt', '']];
  const { items } = read(rows);
  expect(items.map((item) => (item.kind === 'indicator' ? [item.target.value, item.target.unit, item.leads.length] : []))).toEqual([[35, 'Học sinh', 1], [35, 'Học sinh', 1]]);
});

test('ten thousand rows of marks, merges and groups are read in a moment', () => {
  const rows = [head, ...Array.from({ length: 10_000 }, (_, index) => (index % 50 === 0 ? [`${index / 50 + 1}`, 'Chuẩn hóa dữ liệu', '', 'Sở Nội vụ', '2026', ''] : [`a)`, `Đợt ${index}`, index % 50 === 1 ? 'Sở Y tế' : 'nt', '', '', '']))];
  const began = performance.now();
  const { items } = read(rows, [{ row0: 1, col0: 5, rowCount: 1_000_000, colCount: 1 }]);
  expect(items).toHaveLength(9_800);
  expect(performance.now() - began).toBeLessThan(8000);
});
