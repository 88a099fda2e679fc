import type { Appendix } from '../../../src/core/model/appendix';
import { layoutReport } from '../../../src/core/report/layoutReport';
import { pageCapacity, paginate, type PagedReport } from '../../../src/core/report/paginate';
import { reportEdits } from '../../../src/core/report/reportEdits';
import { rowHeight } from '../../../src/core/report/rowHeight';
import { placeFormulas } from '../../../src/core/report/placeFormulas';
import { reportColumnCount, type PlacedRow, type ReportRow } from '../../../src/core/report/ReportRow';
import type { ReportSection } from '../../../src/core/model/reportChoices';
import { indicatorAppendix, taskAppendix } from '../../builders/appendixBuilder';
import { evaluateRows } from '../../builders/evaluateRows';
import { findingOf } from '../../builders/findingBuilder';
import { reportContent, reportWords as words } from '../../builders/reportBuilder';

function layout(appendices: readonly Appendix[]): PagedReport {
  return paginate(layoutReport(reportContent(appendices), new Map(), [], words));
}

const tasks = (count: number, deadline = 'Năm 2027') =>
  taskAppendix(Array.from({ length: count }, (_, index) => ({ ordinal: String(index + 1), content: `Xây dựng kế hoạch số ${index + 1}`, lead: 'Sở Tài chính', deadline })));
const indicators = (count: number) =>
  indicatorAppendix(Array.from({ length: count }, (_, index) => ({ ordinal: String(index + 1), content: `Tỷ lệ ${index + 1}`, unit: '%', target: '80', actual: '60', lead: 'Sở Y tế' })));

const shown = ({ cells }: Pick<PlacedRow, 'cells'>) => cells.map(({ input }) => (input.kind === 'text' ? input.text : input.kind === 'number' ? String(input.number) : input.kind === 'formula' ? input.formula : ''));
const textOf = ({ rows }: PagedReport) => placeFormulas(rows).flatMap(shown).join('\n');

test('the form stands in the order of the decree', () => {
  const text = textOf(layout([tasks(2)]));
  const order = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số:', '\nBÁO CÁO\n', 'Số liệu tính đến ngày 09/12/2026', 'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 'Nơi nhận:', '(Chữ ký, dấu, họ và tên)'];
  const places = order.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('the day of signing is left open, the month has no zero from March on', () => {
  expect(textOf(layout([tasks(1)]))).toMatch(/, ngày {6}tháng 12 năm 2026/);
});

test('both completion rates name their base', () => {
  const done = taskAppendix([
    { ordinal: '1', content: 'Việc đã xong', lead: 'Sở Y tế', deadline: 'Năm 2026', completedOn: '01/10/2026' },
    { ordinal: '2', content: 'Việc quá hạn', lead: 'Sở Y tế', deadline: 'Tháng 6/2026' },
    { ordinal: '3', content: 'Việc còn hạn', lead: 'Sở Y tế', deadline: 'Năm 2028' },
  ]);
  const text = textOf(layout([done]));
  expect(text).toContain('trên số nhiệm vụ đến hạn (đã hoàn thành và quá hạn chưa hoàn thành): 1/2 (50,0%).');
  expect(text).toContain('trên tổng số nhiệm vụ: 1/3 (33,3%).');
});

test('what lags stands in a table of its own, with the reason; where nothing lags it is said', () => {
  const text = textOf(layout([tasks(1, 'Tháng 6/2026')]));
  expect(text).toContain('Chưa hoàn thành, đã quá hạn 162 ngày.');
  expect(textOf(layout([tasks(1)]))).toContain('Không có chỉ tiêu, nhiệm vụ chậm hoặc quá hạn.');
});

test('every item stands once in the table of its kind', () => {
  const { rows } = layout([tasks(40), indicators(25)]);
  const free = rows.flatMap(({ cells }) => cells.map(({ freeId }) => freeId));
  expect(free.filter((id) => id?.startsWith('tasks|') && id.endsWith('|10'))).toHaveLength(40);
  expect(free.filter((id) => id?.startsWith('indicators|') && id.endsWith('|10'))).toHaveLength(25);
});

test('no free place has the name of another', () => {
  const same = taskAppendix([1, 2, 3].map(() => ({ ordinal: '1', content: 'Cùng một việc', lead: 'Sở Y tế', deadline: 'Năm 2027' })));
  const ids = layout([same]).rows.flatMap(({ cells }) => cells.flatMap(({ freeId }) => (freeId === null ? [] : [freeId])));
  expect(new Set(ids).size).toBe(ids.length);
});

test('cells of a row never overlap and never leave the page', () => {
  for (const { cells } of layout([tasks(30), indicators(10)]).rows) {
    let next = 0;
    for (const { col0, span } of cells) {
      expect(col0).toBeGreaterThanOrEqual(next);
      next = col0 + span;
    }
    expect(next).toBeLessThanOrEqual(reportColumnCount);
  }
});

test('the sums of the table by agency are formulas over its rows', () => {
  const rows = placeFormulas(layout([tasks(6)]).rows);
  const totalRow0 = rows.findIndex(({ key }) => key === 'agencies|total');
  expect(shown(rows[totalRow0] as PlacedRow)).toContain(`=SUM(C${totalRow0}:C${totalRow0})`);
});

/** Heights of the pages that the planned breaks make, with the head that Excel repeats. */
function pages({ rows, titleRow0 }: PagedReport): readonly number[] {
  const heights: number[] = [0];
  rows.forEach((row, row0) => {
    if (row.breakBefore) heights.push(titleRow0 !== null && row0 > titleRow0 ? rowHeight(rows[titleRow0] as ReportRow) : 0);
    heights[heights.length - 1] = (heights.at(-1) ?? 0) + rowHeight(row);
  });
  return heights;
}

test('every planned page fits the paper', () => {
  for (const height of pages(layout([tasks(120), indicators(60)]))) expect(height).toBeLessThanOrEqual(pageCapacity());
});

test('a table that goes on to another page has its head there', () => {
  const { rows, titleRow0 } = layout([tasks(5), indicators(80)]);
  const isTable = ({ cells }: ReportRow) => cells.some(({ look }) => look.startsWith('cell') || look === 'sectionRow');
  rows.forEach((row, row0) => {
    if (!row.breakBefore || (titleRow0 !== null && row0 > titleRow0)) return;
    expect(isTable(row)).toBe(false);
  });
  expect(rows.filter(({ headOf }) => headOf === 'indicators').length).toBeGreaterThan(1);
});

test('the signature goes with the last row of the report', () => {
  for (const count of [1, 10, 17, 18, 19, 20, 25, 40]) {
    const rows = placeFormulas(layout([tasks(count)]).rows);
    const signature = rows.findIndex((row) => shown(row).includes('Nơi nhận:'));
    expect(rows.slice(signature - 1).some(({ breakBefore }) => breakBefore)).toBe(false);
  }
});

test('Excel repeats the head of the annex, the last table there is; over other tables it would repeat it on the pages of what follows', () => {
  const withAnnex = layoutReport(reportContent([tasks(3)], { findings: [findingOf()] }), new Map(), [], words);
  expect(withAnnex.repeatedByExcel).toBe('problems');
  expect(layoutReport(reportContent([tasks(3)]), new Map(), [], words).repeatedByExcel).toBeNull();
  expect(layout([tasks(3)]).titleRow0).toBeNull();
});

const headingsOf = (appendices: readonly Appendix[], leftOutSections: readonly ReportSection[] = []) =>
  layoutReport(reportContent(appendices, { choices: { leftOutSections }, findings: [findingOf()] }), new Map(), [], words).rows
    .filter(({ key }) => key.startsWith('heading|')).map(({ cells }) => (cells[0]?.input.kind === 'text' ? cells[0].input.text : ''));

test('the sections stand in the order of the outline, numbered in turn', () => {
  expect(headingsOf([indicators(2), tasks(2)])).toEqual([
    'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 'II. KẾT QUẢ THỰC HIỆN', '1. Kết quả thực hiện các chỉ tiêu', '2. Kết quả thực hiện các nhiệm vụ', 'III. CHỈ TIÊU, NHIỆM VỤ CHẬM, QUÁ HẠN',
    'IV. TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ THEO CƠ QUAN CHỦ TRÌ', 'V. KHÓ KHĂN, VƯỚNG MẮC', 'VI. PHƯƠNG HƯỚNG, KIẾN NGHỊ', 'DANH MỤC NỘI DUNG DỮ LIỆU CẦN RÀ SOÁT',
  ]);
});

test.each<[leftOut: readonly ReportSection[], headings: readonly string[]]>([
  [['direction', 'indicators', 'problems'], ['I. KẾT QUẢ THỰC HIỆN', '1. Kết quả thực hiện các nhiệm vụ', 'II. CHỈ TIÊU, NHIỆM VỤ CHẬM, QUÁ HẠN', 'III. TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ THEO CƠ QUAN CHỦ TRÌ', 'IV. KHÓ KHĂN, VƯỚNG MẮC', 'V. PHƯƠNG HƯỚNG, KIẾN NGHỊ']],
  [['indicators', 'tasks', 'lagging', 'difficulties'], ['I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 'II. TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ THEO CƠ QUAN CHỦ TRÌ', 'III. PHƯƠNG HƯỚNG, KIẾN NGHỊ', 'DANH MỤC NỘI DUNG DỮ LIỆU CẦN RÀ SOÁT']],
  [['direction', 'indicators', 'tasks', 'lagging', 'agencies', 'difficulties', 'plans', 'problems'], []],
])('without %j no number is skipped, and no formula looks for a table that is not there', (leftOut, headings) => {
  expect(headingsOf([indicators(2), tasks(2)], leftOut)).toEqual(headings);
  const { rows } = layoutReport(reportContent([indicators(2), tasks(2)], { choices: { leftOutSections: leftOut } }), new Map(), [], words);
  expect(evaluateRows(rows).filter(({ result, counted }) => result !== counted)).toEqual([]);
});

test('a plan without tasks has no table by agency, one without indicators no table of these', () => {
  expect(headingsOf([indicators(2)]).slice(1, 4)).toEqual(['II. KẾT QUẢ THỰC HIỆN', '1. Kết quả thực hiện các chỉ tiêu', 'III. CHỈ TIÊU, NHIỆM VỤ CHẬM, QUÁ HẠN']);
  expect(headingsOf([indicators(2)])).toContain('IV. KHÓ KHĂN, VƯỚNG MẮC');
  expect(headingsOf([tasks(2)])[2]).toBe('1. Kết quả thực hiện các nhiệm vụ');
});

test('the sums hold over pages: heads repeated among the rows count for nothing', () => {
  const { rows } = layout([tasks(150, 'Tháng 6/2026'), indicators(40)]);
  expect(rows.filter(({ headOf }) => headOf === 'tasks').length).toBeGreaterThan(2);
  expect(evaluateRows(rows).filter(({ result, counted }) => result !== counted)).toEqual([]);
});

test('texts whose rows are gone stand before the signature, the annex after it', () => {
  const leftOver = [{ freeId: 'tasks|9|viec cu|10', item: '9. Việc cũ', text: 'Chờ ý kiến' }];
  const keys = layoutReport(reportContent([tasks(2)], { findings: [findingOf()] }), new Map(), leftOver, words).rows.map(({ key }) => key);
  const places = ['text|plans', 'leftOver|tasks|9|viec cu|10', 'form|signatureTitle', 'heading|problems'].map((key) => keys.indexOf(key));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('however long the report, the sheet gets no more page breaks than Excel takes', () => {
  const edits = reportEdits('Báo cáo', layout([tasks(20_000)]));
  const breaks = edits.filter(({ kind }) => kind === 'breakPageBefore');
  expect(breaks.length).toBe(1000);
});
