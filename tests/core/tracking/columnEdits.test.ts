import type { AreaFormat, CellLook, WorkbookEdit } from '../../../src/core/model/edit';
import { columnEdits } from '../../../src/core/tracking/columnEdits';
import type { TableLooks } from '../../../src/core/tracking/dressEdits';
import { indicatorRows, plannedTable, taskHead, taskRows, type Rows } from '../../builders/trackingPlan';

const words = { title: 'Của ta', statuses: ['Đang thực hiện', 'Đã hoàn thành'] };
const look = (format: AreaFormat): CellLook => ({ format, columnPoints: 60 });
const border = { style: 'Continuous', weight: 'Thin', color: '#808080' } as const;
const looks: TableLooks = {
  header: look({ bold: true, fill: '#DDEBF7', vertical: 'Center', border }),
  section: look({ bold: true }),
  item: look({ fontName: 'Times New Roman', fontSize: 13, horizontal: 'Justify', border }),
};

function editsFor(rows: Rows, overrides: Parameters<typeof plannedTable>[1] = {}): readonly WorkbookEdit[] {
  const { planned, sheet } = plannedTable(rows, overrides);
  return columnEdits(planned, sheet, looks, words);
}

/** Texts and numbers that are written, by row. */
function written(rows: Rows) {
  return editsFor(rows).flatMap((edit) =>
    edit.kind === 'writeCells' ? [[edit.row0, edit.col0, ...(edit.cells[0] ?? []).map((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.number : cell.kind))]] : [],
  );
}

const headings = ['Tình hình thực hiện', 'Tỷ lệ hoàn thành (%)', 'Ngày hoàn thành', 'Khó khăn/vướng mắc', 'Kiến nghị'];

test('headings stand in the heading row and again where it comes again', () => {
  expect(written([...taskRows, taskHead, ['4', 'Tổ chức hội nghị tổng kết của tỉnh', 'Sở Nội vụ', 'Quý IV/2026']])).toEqual([[0, 4, ...headings], [4, 4, ...headings]]);
});

test.each<[string, readonly (string | number)[], readonly (string | number)[] | null]>([
  ['in brackets', ['(1)', '(2)', '(3)', '(4)'], ['(5)', '(6)', '(7)', '(8)', '(9)']],
  ['as numbers', [1, 2, 3, 4], [5, 6, 7, 8, 9]],
  ['as texts', ['1', '2', '3', '4'], ['5', '6', '7', '8', '9']],
  ['behind letters', ['A', 'B', '1', '2'], ['3', '4', '5', '6', '7']],
  ['behind a formula in words', ['(1)', '(2)', '(3)', '(4)=(3)+(2)'], ['(5)', '(6)', '(7)', '(8)', '(9)']],
  ['not behind letters alone', ['A', 'B', 'C', 'D'], null],
])('columns that are counted are counted on %s', (_, index, numbers) => {
  expect(written([taskHead, index, ...taskRows.slice(1)])).toEqual([[0, 4, ...headings], ...(numbers ? [[1, 4, ...numbers]] : [])]);
});

test('a header of two rows has each heading in one merged cell, a header of one row has none merged', () => {
  const head = ['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', '', 'Thời gian hoàn thành'];
  const rows = [head, ['', '', 'Cơ quan chủ trì', 'Cơ quan phối hợp', ''], ...taskRows.slice(1).map(([ordinal = '', content = '', lead = '', time = '']) => [ordinal, content, lead, 'Sở Tài chính', time])];
  const merges = (edits: readonly WorkbookEdit[]) => edits.flatMap((edit) => (edit.kind === 'mergeArea' ? [edit.area] : []));
  const down = (col0: number) => ({ row0: 0, col0, rowCount: 2, colCount: 1 });
  expect(merges(editsFor(rows, { merges: [down(0), down(1), { row0: 0, col0: 2, rowCount: 1, colCount: 2 }, down(4)] }))).toEqual([5, 6, 7, 8, 9].map(down));
  expect(merges(editsFor(taskRows))).toEqual([]);
});

test('each kind of row is dressed like its own neighbours, with lines around all of it', () => {
  const formats = editsFor([taskHead, ['I', 'Về thể chế'], ...taskRows.slice(1)]).flatMap((edit) => (edit.kind === 'formatAreas' ? [{ rows: edit.areas.map(({ row0, rowCount }) => [row0, rowCount]), ...edit.format }] : []));
  expect(formats).toEqual([
    { rows: [[1, 1]], bold: true },
    { rows: [[2, 3]], fontName: 'Times New Roman', fontSize: 13 },
    ...['Left', 'Center', 'Center', 'Left', 'Left'].map((horizontal, index) => ({ rows: [[1, 4]], horizontal, ...([{ numberFormat: '@' }, {}, { numberFormat: 'dd/mm/yyyy' }, { numberFormat: '@' }, { numberFormat: '@' }][index]) })),
    { rows: [[1, 4]], border },
    { rows: [[0, 1]], bold: true, fill: '#DDEBF7', vertical: 'Center', horizontal: 'Center', wrap: true },
    { rows: [[0, 1]], border },
  ]);
});

test('a table without lines gets none', () => {
  const { planned, sheet } = plannedTable(taskRows);
  const edits = columnEdits(planned, sheet, { item: look({ fontSize: 12 }) }, words);
  expect(edits.some((edit) => edit.kind === 'formatAreas' && edit.format.border)).toBe(false);
});

test('tasks offer statuses, shares and days are restricted, and only where something is filled in', () => {
  const helps = editsFor([taskHead, ['I', 'Về thể chế'], ...taskRows.slice(1)]).filter(({ kind }) => kind === 'offerList' || kind === 'restrictCells');
  const body = { row0: 2, rowCount: 3, colCount: 1 };
  expect(helps).toMatchObject([
    { kind: 'offerList', areas: [{ ...body, col0: 4 }], source: { kind: 'values', values: words.statuses }, title: words.title },
    { kind: 'restrictCells', areas: [{ ...body, col0: 5 }], allows: 'percent', title: words.title },
    { kind: 'restrictCells', areas: [{ ...body, col0: 6 }], allows: 'date', title: words.title },
  ]);
});

test('figures of indicators are explained, never asked about', () => {
  const helps = editsFor(indicatorRows).flatMap((edit) => (edit.kind === 'restrictCells' ? [[edit.allows, edit.isHint ?? false]] : []));
  expect(helps).toEqual([['number', true], ['date', true], ['number', true], ['number', true], ['date', false]]);
});
