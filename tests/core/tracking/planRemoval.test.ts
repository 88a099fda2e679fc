import type { CellValue } from '../../../src/core/model/cell';
import type { SheetSnapshot } from '../../../src/core/model/sheetSnapshot';
import { findAddedColumns } from '../../../src/core/tracking/findAddedColumns';
import type { AddedColumn } from '../../../src/core/model/tracking';
import { filledCells, removalEdits } from '../../../src/core/tracking/planRemoval';
import { sheetOf } from '../../builders/sheetBuilder';
import { appendicesOf, taskHead, taskRows, type Rows } from '../../builders/trackingPlan';

const memory = (role: 'proposal' | 'difficulty', heading: string, pointsBefore: number): AddedColumn => ({ sheet: 'Phụ lục', role, heading, pointsBefore, signature: '' });
const proposal = memory('proposal', 'Kiến nghị', 48);
const difficulty = memory('difficulty', 'Khó khăn', 50);

/** The plan with "Kiến nghị" and "Khó khăn" at its right, and what stands in them below the headings. */
function tracked(...below: readonly (readonly CellValue[])[]): Rows {
  return taskRows.map((row, index) => [...row, ...(index === 0 ? ['Kiến nghị', 'Khó khăn'] : (below[index - 1] ?? ['', '']))]);
}

function look(rows: Rows, overrides: Partial<SheetSnapshot> = {}, memories = [proposal, difficulty]) {
  const sheet = sheetOf(rows, overrides);
  const columns = findAddedColumns(memories, appendicesOf(sheet), ['Phụ lục']);
  return { filled: columns.map((column) => filledCells(column, sheet)), edits: removalEdits(columns, [sheet]) };
}

test.each<[string, Rows, Partial<SheetSnapshot>, readonly number[]]>([
  ['nothing where only the headings stand', tracked(), {}, [0, 0]],
  ['each cell in which something stands', tracked(['a', ''], ['b', 0]), {}, [2, 1]],
  ['no heading that comes again', [...tracked(), [...taskHead, 'Kiến nghị', 'Khó khăn'], ['4', 'Tổ chức hội nghị của tỉnh', 'Sở Nội vụ', 'Quý IV/2026']], {}, [0, 0]],
  ['no numbers that count the columns', [[...taskHead, 'Kiến nghị', 'Khó khăn'], ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'], ...taskRows.slice(1)], {}, [0, 0]],
  ['nothing below the table', [...tracked(), [], ['', '', '', '', 'TM. ỦY BAN NHÂN DÂN']], {}, [0, 0]],
  ['a formula that shows nothing', tracked(), { formulas: tracked(['=IF(1=1,"","x")', '']).map((row) => row.map(String)) }, [1, 0]],
])('what was typed counts %s', (_, rows, overrides, counts) => {
  expect(look(rows, overrides).filled).toEqual(counts);
});

test('columns beside each other are cleared as one block of the table, after they got their widths back', () => {
  expect(look(tracked()).edits).toEqual([
    { kind: 'setColumnPoints', sheet: 'Phụ lục', col0: 4, points: 48 },
    { kind: 'setColumnPoints', sheet: 'Phụ lục', col0: 5, points: 50 },
    { kind: 'clearArea', sheet: 'Phụ lục', area: { row0: 0, rowCount: 4, col0: 4, colCount: 2 } },
  ]);
});

test('columns apart from each other are cleared apart', () => {
  const rows = taskRows.map((row, index) => [...row, ...(index === 0 ? ['Kiến nghị', 'Ghi chú', 'Khó khăn'] : [])]);
  expect(look(rows).edits.flatMap((edit) => (edit.kind === 'clearArea' ? [[edit.area.col0, edit.area.colCount]] : []))).toEqual([[4, 1], [6, 1]]);
});

test('a width stays where something else stands in that column of the sheet', () => {
  const { edits } = look([...tracked(), [], ['', '', '', '', 'TM. ỦY BAN NHÂN DÂN']]);
  expect(edits.flatMap((edit) => (edit.kind === 'setColumnPoints' ? [edit.col0] : []))).toEqual([5]);
});

test('a width stays while a second table keeps its column there', () => {
  const [, ...body] = taskRows;
  const rows = [...tracked(), [], ['PHỤ LỤC II'], [...taskHead, 'Ghi chú'], ...body];
  expect(look(rows).edits.flatMap((edit) => (edit.kind === 'setColumnPoints' ? [edit.col0] : []))).toEqual([5]);
});
