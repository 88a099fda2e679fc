import { namesOnOffer } from '../../../src/core/directory/namesOnOffer';
import type { CellValue } from '../../../src/core/model/cell';
import type { SheetSnapshot } from '../../../src/core/model/sheetSnapshot';
import { readDirectory, writtenDirectory } from '../../builders/directorySheets';

const heading = 'Tên trong danh sách chọn';
type Rows = readonly (readonly CellValue[])[];
const standing: readonly CellValue[] = [1, 'Sở Kho vận'];
const ended: readonly CellValue[] = [2, 'Sở Đo lường', '', '', '', '30/6/2026'];
const toCome: readonly CellValue[] = [3, 'Sở Cầu phà', '', '', '01/01/2027'];

function offered(rows: Rows, overrides: Partial<SheetSnapshot> = {}) {
  const sheet = writtenDirectory(rows, overrides);
  const directory = readDirectory(sheet);
  if (!directory) throw new Error('no directory');
  return namesOnOffer(directory, sheet, '2026-12-09', heading);
}

/** The texts that are written, from the heading down. */
function written(rows: Rows): readonly string[] | undefined {
  const edit = offered(rows)?.edits.find(({ kind }) => kind === 'writeCells');
  return edit?.kind === 'writeCells' ? edit.cells.map(([cell]) => (cell?.kind === 'text' ? cell.text : '')) : undefined;
}

test.each<[string, Rows, readonly string[]]>([
  ['an agency that has ended', [standing, ended], ['Sở Kho vận', '']],
  ['one that is still to come', [toCome, standing], ['Sở Kho vận', '']],
  ['the earlier line of one that was founded anew, whose name is offered once', [standing, [2, 'Sở Đo lường', '', '', '', 2024], [3, 'Sở Đo lường', '', '', 2026]], ['Sở Kho vận', 'Sở Đo lường', '']],
])('%s is left out', (_sentence, rows, names) => {
  expect(written(rows)).toEqual([heading, ...names]);
  expect(offered(rows)?.area).toEqual({ row0: 1, col0: 8, rowCount: names.filter((name) => name !== '').length, colCount: 1 });
});

test.each<[string, Rows, Partial<SheetSnapshot>]>([
  ['every agency is there', [standing, [2, 'Sở Đo lường']], {}],
  ['one ends on the very day', [standing, [2, 'Sở Đo lường', '', '', '', '09/12/2026']], {}],
  ['one began on the very day', [standing, [2, 'Sở Đo lường', '', '', '09/12/2026']], {}],
  ['none is left', [ended, toCome], {}],
  ['the sheet is protected', [standing, ended], { isProtected: true }],
])('where %s the column of names itself is offered', (_sentence, rows, overrides) => {
  expect(offered(rows, overrides)).toEqual({ area: { row0: 1, col0: 1, rowCount: 2, colCount: 1 }, edits: [] });
});

test('our column is found again, and what is no longer offered goes from it', () => {
  const sheet = writtenDirectory([standing, ended, [3, 'Sở Cầu phà']]);
  const values = sheet.values.map((row, index) => [...row, '', [heading, 'Sở Kho vận', 'Sở Đo lường', 'Sở Cầu phà'][index] ?? '']);
  const directory = readDirectory({ ...sheet, values });
  if (!directory) throw new Error('no directory');
  expect(directory.agencies).toHaveLength(3);
  expect(namesOnOffer(directory, { ...sheet, values }, '2026-12-09', heading)?.edits[0]).toMatchObject({
    row0: 0, col0: directory.nameArea ? (sheet.values[0]?.length ?? 0) + 1 : -1,
    cells: [[{ text: heading }], [{ text: 'Sở Kho vận' }], [{ text: 'Sở Cầu phà' }], [{ kind: 'empty' }]],
  });
});

test('a directory that names nobody offers nothing', () => {
  expect(offered([])).toBeNull();
});
