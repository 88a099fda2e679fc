import type { AreaFormat, WorkbookEdit } from '../../../src/core/model/edit';
import { paginate, reportMarginsMm } from '../../../src/core/report/paginate';
import { reportEdits } from '../../../src/core/report/reportEdits';
import { cell, row, wideRow, type ReportRow } from '../../../src/core/report/ReportRow';

const sheet = 'Báo cáo';
const long = 'Tiếp tục đẩy mạnh tuyên truyền, nâng cao nhận thức về chuyển đổi số. '.repeat(25);
const head = row('tasks|head', [cell(0, 'tableHead', 'TT'), cell(1, 'tableHead', 'Nhiệm vụ')], { headOf: 'tasks', keepWithNext: true });
const task = (text: string): ReportRow => row(`tasks|${text}`, [cell(0, 'cellCenter', '1'), cell(1, 'cellText', text)]);
const edits = (...rows: readonly ReportRow[]) => reportEdits(sheet, paginate({ rows, repeatedByExcel: 'tasks' }));
const ofKind = <Kind extends WorkbookEdit['kind']>(all: readonly WorkbookEdit[], kind: Kind) => all.filter((edit): edit is Extract<WorkbookEdit, { kind: Kind }> => edit.kind === kind);

/** Members of the looks that a cell is given, the later ones last. */
function lookOf(all: readonly WorkbookEdit[], row0: number, col0: number): AreaFormat {
  const formats = ofKind(all, 'formatAreas').filter(({ areas }) => areas.some((area) => row0 >= area.row0 && row0 < area.row0 + area.rowCount && col0 >= area.col0 && col0 < area.col0 + area.colCount));
  return Object.assign({}, ...formats.map(({ format }) => format)) as AreaFormat;
}

test('the page is that of the form', () => {
  expect(ofKind(edits(head, task('Một')), 'setPageLayout')[0]?.layout).toEqual({
    paper: 'A4', orientation: 'Landscape', marginsMm: reportMarginsMm, fitToPagesWide: 1, scalePercent: 100, centerHorizontally: true, titleRows: { first0: 0, last0: 0 },
    headerCenter: '&"Times New Roman,Regular"&13&P', firstPageHeaderCenter: '', firstPageNumber: 1,
  });
});

test('cells look as their elements do', () => {
  const all = edits(wideRow('motto', 'motto', 'Độc lập - Tự do - Hạnh phúc', 20), head, task('Một'));
  expect(lookOf(all, 0, 0)).toEqual({ fontName: 'Times New Roman', fontSize: 14, bold: true, horizontal: 'Center', vertical: 'Center', wrap: true });
  expect(lookOf(all, 1, 1)).toMatchObject({ fontSize: 11, bold: true, grid: true, fill: '#EDEDED' });
  expect(lookOf(all, 2, 1)).toMatchObject({ fontSize: 11, grid: true, horizontal: 'Left', wrap: true });
});

test('a text higher than a row is one cell, merged over its rows, with lines around all of it and its whole text in the first', () => {
  const all = edits(head, task(long), task('Hai'));
  const merges = ofKind(all, 'mergeArea').map(({ area }) => area);
  const rowCount = merges[0]?.rowCount ?? 0;
  expect(rowCount).toBeGreaterThan(1);
  expect(merges).toEqual([{ row0: 1, col0: 0, rowCount, colCount: 1 }, { row0: 1, col0: 1, rowCount, colCount: 1 }]);
  for (let row0 = 1; row0 <= rowCount; row0 += 1) expect(lookOf(all, row0, 1)).toMatchObject({ grid: true, fontSize: 11 });
  const [written] = ofKind(all, 'writeCells');
  expect(written?.cells[1]?.[1]).toEqual({ kind: 'text', text: long });
  expect(written?.cells.slice(2, 1 + rowCount).flat().every(({ kind }) => kind === 'skip')).toBe(true);
});

test('a page in the midst of a text is not empty: its rows have lines, white where no table gives them black ones', () => {
  const bordersOf = (all: readonly WorkbookEdit[]) => ofKind(all, 'formatAreas').flatMap(({ areas, format }) => (format.border ? areas.map(({ row0 }) => [row0, format.border?.color]) : []));
  const all = edits(wideRow('text', 'body', long.repeat(4), 20));
  const rowCount = ofKind(all, 'mergeArea')[0]?.area.rowCount ?? 0;
  expect(rowCount).toBeGreaterThan(2);
  expect(bordersOf(all)).toEqual(Array.from({ length: rowCount - 1 }, (_, index) => [index + 1, '#FFFFFF']));
  expect(bordersOf(edits(head, task(long)))).toEqual([]);
});

test('rows that go on have heights of their own, the others are fitted by Excel', () => {
  const heights = ofKind(edits(head, task(long), task('Hai')), 'setRowHeight').map(({ heightPoints }) => heightPoints);
  expect(heights).toEqual([null, expect.any(Number), null]);
});
