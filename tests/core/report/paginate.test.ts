import { pageCapacity, pageScale, paginate, printableWidth, reportMarginsMm } from '../../../src/core/report/paginate';
import { reportHeads } from '../../../src/data/reportHeads';
import { reportColumnWidths, blankRow, cell, row, wideRow, type ReportRow, type ReportTableId } from '../../../src/core/report/ReportRow';
import { formElements } from '../../../src/core/report/formElements';
import { rowHeight, textRoom } from '../../../src/core/report/rowHeight';
import { columnPoints, textWidth } from '../../../src/core/text/measureText';

const sentence = 'Tiếp tục đẩy mạnh tuyên truyền, nâng cao nhận thức về chuyển đổi số. ';
const head = row('tasks|head', [cell(0, 'tableHead', 'TT'), cell(1, 'tableHead', 'Nhiệm vụ')], { headOf: 'tasks', keepWithNext: true });
const task = (number: number, text = sentence): ReportRow => row(`tasks|${number}`, [cell(0, 'cellCenter', String(number)), cell(1, 'cellText', text)]);
const tasks = (count: number, text?: string) => Array.from({ length: count }, (_, index) => task(index + 1, text));
const heading = (key: string): ReportRow => wideRow(key, 'heading', 'II. KẾT QUẢ THỰC HIỆN', 24, { keepWithNext: true });
const signature = (last: ReportRow): readonly ReportRow[] => [
  { ...last, keepWithNext: true }, { ...blankRow('signature'), keepWithNext: true }, wideRow('title', 'signatureTitle', 'GIÁM ĐỐC', 22, { keepWithNext: true }),
  wideRow('recipients', 'recipients', '- Lưu: VT.', 64, { keepWithNext: true }), wideRow('name', 'signatureName', 'Nguyễn Văn An', 24),
];

/** Rows by page. */
function pagesOf(rows: readonly ReportRow[], repeatedByExcel: ReportTableId | null = null): readonly (readonly ReportRow[])[] {
  const pages: ReportRow[][] = [[]];
  for (const each of paginate({ rows, repeatedByExcel }).rows) {
    if (each.breakBefore) pages.push([]);
    pages.at(-1)?.push(each);
  }
  return pages;
}

const keys = (page: readonly ReportRow[] | undefined) => (page ?? []).map(({ key }) => key);

test('the columns fill the width of the page without being shrunk', () => {
  const width = reportColumnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  expect(width / printableWidth).toBeGreaterThanOrEqual(0.95);
  expect(width / printableWidth).toBeLessThanOrEqual(0.985);
  expect(pageScale()).toBe(1);
});

test('margins are those of the form', () => expect(reportMarginsMm).toEqual({ top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 }));

const { fontSize, bold = false } = formElements.tableHead.look;
const tablesOfTwelve = Object.entries(reportHeads).filter(([, labels]) => labels.length === reportColumnWidths.length);

test.each(tablesOfTwelve.flatMap(([table, labels]) => labels.map((label, col0) => [table, label, col0] as const)))('no word of the head is broken: %s, %s', (_table, label, col0) => {
  for (const word of label.split(' ')) expect(textWidth(word, fontSize, bold)).toBeLessThanOrEqual(textRoom({ col0, span: 1 }));
});

test('no page is fuller than it can be, and no row is lost', () => {
  const rows = [heading('heading'), head, ...tasks(80), ...signature(wideRow('text', 'body', sentence, 20))];
  const pages = pagesOf(rows);
  for (const page of pages) expect(page.reduce((sum, each) => sum + rowHeight(each), 0)).toBeLessThanOrEqual(pageCapacity());
  expect(pages.flat().filter(({ key }) => !key.includes('|again|')).map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
});

test('a heading never stands at the foot of a page', () => {
  for (let count = 0; count <= 30; count += 1) {
    const pages = pagesOf([...Array.from({ length: count }, (_, index) => wideRow(`text${index}`, 'body', sentence, 20)), heading('heading'), heading('sub'), head, ...tasks(3)]);
    expect(pages.map((page) => page.at(-1)?.keepWithNext)).not.toContain(true);
  }
});

test.each([1, 8, 16, 24, 32, 40, 60, 90])('the signature is whole and never alone, below a text of %d sentences', (count) => {
  for (const above of [0, 5, 10, 15, 20]) {
    const pages = pagesOf([...Array.from({ length: above }, (_, index) => wideRow(`line${index}`, 'body', sentence, 20)), heading('VI'), ...signature(wideRow('text', 'body', sentence.repeat(count), 20))]);
    const last = keys(pages.at(-1));
    expect(last).toEqual(expect.arrayContaining(['signature', 'title', 'recipients', 'name']));
    expect(last.slice(0, last.indexOf('signature')).some((key) => key.startsWith('text'))).toBe(true);
  }
});

test('a text that goes on over a page is not parted by the head of its table', () => {
  const rows = [head, task(1, sentence.repeat(60)), task(2)];
  const pages = pagesOf(rows);
  expect(pages.length).toBeGreaterThan(1);
  pages.flat().forEach((each, index, all) => {
    if (each.continues) expect(all[index - 1]?.headOf).toBeNull();
  });
});

test('only a table that Excel repeats the head of has a title row', () => {
  expect(paginate({ rows: [heading('heading'), head, task(1)], repeatedByExcel: null }).titleRow0).toBeNull();
  expect(paginate({ rows: [heading('heading'), head, task(1)], repeatedByExcel: 'tasks' }).titleRow0).toBe(1);
  expect(paginate({ rows: [heading('heading')], repeatedByExcel: 'tasks' }).titleRow0).toBeNull();
});
