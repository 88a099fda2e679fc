import { parsePeriod } from '../../../src/core/dates/reportingPeriod';
import type { Appendix } from '../../../src/core/model/appendix';
import { usualChoices } from '../../../src/core/model/reportChoices';
import { finish } from '../../../src/core/model/steps';
import { judgeAppendix } from '../../../src/core/progress/judgeAppendix';
import { gatherReport } from '../../../src/core/report/gatherReport';
import { layoutReport } from '../../../src/core/report/layoutReport';
import { pageCapacity, paginate, type PagedReport } from '../../../src/core/report/paginate';
import { reportEdits } from '../../../src/core/report/reportEdits';
import { rowHeight } from '../../../src/core/report/rowHeight';
import { placeFormulas } from '../../../src/core/report/placeFormulas';
import { reportColumnCount, type PlacedRow, type ReportRow } from '../../../src/core/report/ReportRow';
import { reportWordsOf } from '../../../src/app/reportWordsOf';
import { indicatorAppendix, taskAppendix } from '../../builders/appendixBuilder';

const asOf = '2026-12-09';
const words = reportWordsOf();

function layout(appendices: readonly Appendix[], free: ReadonlyMap<string, string> = new Map()): PagedReport {
  const period = parsePeriod('2026-Q4');
  if (!period) throw new Error('no period');
  const progress = new Map(appendices.map((appendix) => [appendix, finish(judgeAppendix(appendix, { asOf }))]));
  return paginate(layoutReport(gatherReport(appendices, progress, [], { asOf, period, unit: null, choices: usualChoices }), free, [], words));
}

const tasks = (count: number, deadline = 'Năm 2027') =>
  taskAppendix(Array.from({ length: count }, (_, index) => ({ ordinal: String(index + 1), content: `Xây dựng kế hoạch số ${index + 1}`, lead: 'Sở Tài chính', deadline })));
const indicators = (count: number) =>
  indicatorAppendix(Array.from({ length: count }, (_, index) => ({ ordinal: String(index + 1), content: `Tỷ lệ ${index + 1}`, unit: '%', target: '80', actual: '60', lead: 'Sở Y tế' })));

const shown = ({ cells }: Pick<PlacedRow, 'cells'>) => cells.map(({ input }) => (input.kind === 'text' ? input.text : input.kind === 'number' ? String(input.number) : input.kind === 'formula' ? input.formula : ''));
const textOf = ({ rows }: PagedReport) => placeFormulas(rows).flatMap(shown).join('\n');

test('the form stands in the order of the decree', () => {
  const text = textOf(layout([tasks(2)]));
  const order = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số:', '\nBÁO CÁO\n', 'Số liệu tính đến ngày 09/12/2026', 'I. KẾT QUẢ CHUNG', 'Nơi nhận:', '(Chữ ký, dấu, họ và tên)'];
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
  const totalRow0 = rows.findIndex((row) => shown(row).includes('Tổng cộng'));
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

test('without tasks the head of the indicators is the one that Excel repeats', () => {
  const { rows, titleRow0 } = layout([indicators(3)]);
  expect(rows[titleRow0 ?? -1]?.headOf).toBe('indicators');
});

test('however long the report, the sheet gets no more page breaks than Excel takes', () => {
  const edits = reportEdits('Báo cáo', layout([tasks(20_000)]), true);
  const breaks = edits.filter(({ kind }) => kind === 'breakPageBefore');
  expect(breaks.length).toBe(1000);
});
