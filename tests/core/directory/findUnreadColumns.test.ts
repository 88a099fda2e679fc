import { findDirectoryTables } from '../../../src/core/directory/findDirectoryTables';
import { findUnreadColumns } from '../../../src/core/directory/findUnreadColumns';
import type { CellValue } from '../../../src/core/model/cell';
import { directoryWords } from '../../../src/data/directoryWords';
import { directoryHeadings } from '../../builders/directorySheets';
import { sheetOf } from '../../builders/sheetBuilder';

/** The headings told as unread, of a directory with such columns beside its own. */
function unread(headings: readonly string[], ...rows: readonly (readonly CellValue[])[]) {
  const own = [1, 'Sở Kho vận', '', '', '', '', ''];
  const sheet = sheetOf([[], [...directoryHeadings, ...headings], ...rows.map((row) => [...own, ...row])], { name: 'Danh mục', row0: 2, col0: 3 });
  const [table] = findDirectoryTables([sheet], directoryWords);
  if (!table) throw new Error('The sheet holds a directory.');
  return findUnreadColumns(table, directoryWords);
}

test('a filled column with a heading of its own is told, with its place and the headings that are read', () => {
  const expected = directoryHeadings.slice(1).map((heading) => `“${heading}”`).join(', ');
  expect(unread(['Tên gọi tắt nội bộ'], ['SKV'])).toEqual([{ kind: 'heading-unread', at: { sheet: 'Danh mục', row0: 3, col0: 10 }, data: { heading: 'Tên gọi tắt nội bộ', headings: expected } }]);
});

test.each<[string, readonly string[], readonly (readonly CellValue[])[], readonly number[]]>([
  ['each column by itself', ['Bí danh', 'Ghi chú', 'Tên khác nữa'], [['a', 'b', 'c']], [10, 12]],
  ['a second column of a heading that is read already', ['Loại'], [['Sở']], [10]],
  ['a column whose only entry stands further down', ['Bí danh'], [[''], ['SKV']], [10]],
  ['numbers too', ['Bí danh'], [[0]], [10]],
  ['a heading that only begins like one people keep', ['Nơic'], [['x']], [10]],
])('%s', (_, headings, rows, cols) => {
  expect(unread(headings, ...rows).map(({ at }) => at.col0)).toEqual(cols);
});

test.each<[string, readonly string[], readonly CellValue[]]>([
  ['what people keep for themselves', ['Ghi chú', 'Điện thoại', 'Địa chỉ trụ sở', 'GHI CHÚ của phòng'], ['a', '0292', 'b', 'c']],
  ['a column without a heading', [''], ['a']],
  ['a heading with nothing below', ['Bí danh'], ['  ']],
  ['no column at all', [], []],
])('but not %s', (_, headings, row) => {
  expect(unread(headings, row)).toEqual([]);
});
