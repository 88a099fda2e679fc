import { findListHead } from '../../../src/core/listing/findListHead';
import { listFingerprint, readFindingList } from '../../../src/core/listing/readFindingList';
import type { CellValue } from '../../../src/core/model/cell';
import { listWords } from '../../builders/listBuilder';
import { sheetOf } from '../../builders/sheetBuilder';

const { heads } = listWords;
const row = (note: CellValue): readonly CellValue[] => [1, 'PL II', 'D5', 'Lỗi', 'Tên chưa đúng', 'Sở Y tê', 'Sở Y tế', note];

test.each<readonly [sentence: string, rows: readonly (readonly CellValue[])[], found: object]>([
  ['where we wrote them', [['KẾT QUẢ'], [], heads], { row0: 2, sheetCol0: 1 }],
  ['below rows that came in', [[], [], [], heads], { row0: 3, sheetCol0: 1 }],
  ['beside a column that came in', [['', ...heads]], { row0: 0, sheetCol0: 2 }],
  ['without number and note', [heads.slice(1, -1)], { row0: 0, sheetCol0: 0 }],
])('headings are found %s', (_, rows, found) => {
  expect(findListHead(sheetOf(rows), heads)).toEqual(found);
});

test.each<readonly [sentence: string, rows: readonly (readonly CellValue[])[]]>([
  ['an empty sheet', []],
  ['an appendix', [['TT', 'Nội dung', 'Cơ quan chủ trì', 'Ghi chú']]],
  ['headings of which one is another', [heads.map((head) => (head === 'Đang ghi' ? 'Hiện trạng' : head))]],
  ['headings in another order', [[...heads].reverse()]],
  ['a sheet that only has the name', [['KẾT QUẢ KIỂM TRA'], ['TT', 'Trang tính', 'Nội dung']]],
])('%s is no list', (_, rows) => {
  expect(readFindingList(sheetOf(rows), heads)).toBeNull();
});

test.each<readonly [note: CellValue, content: object]>([
  ['=đã hỏi', { kind: 'text', text: '=đã hỏi' }],
  [46_000, { kind: 'number', number: 46_000, numberFormat: 'dd/mm/yyyy' }],
  [true, { kind: 'formula', formula: 'TRUE' }],
])('the note %j is read as it was typed', (note, content) => {
  const sheet = sheetOf([heads, row(note)]);
  const numberFormats = sheet.numberFormats.map((formats) => formats.map((format, col0) => (col0 === 7 ? 'dd/mm/yyyy' : format)));
  expect(readFindingList({ ...sheet, numberFormats }, heads)?.notes).toMatchObject([{ cells: { place: 'D5', current: 'Sở Y tê' }, content }]);
});

test('notes, order and empty rows do not count for the fingerprint; all else does', () => {
  const second = [2, ...row('').slice(1)];
  const base = readFindingList(sheetOf([heads, row(''), second]), heads)?.fingerprint;
  expect(readFindingList(sheetOf([heads, second, [], row('chờ trả lời')]), heads)?.fingerprint).toBe(base);
  for (const rows of [[heads, row('')], [heads, row(''), second, ['người lập']], [heads, row(''), [...second, '', 'x']], [[...heads, 'x'], row(''), second]]) {
    expect(readFindingList(sheetOf(rows), heads)?.fingerprint).not.toBe(base);
  }
  expect(readFindingList(sheetOf([heads, row(''), second], { col0: 1 }), heads)?.fingerprint).not.toBe(base);
  expect(listFingerprint([['a', 'b']])).not.toBe(listFingerprint([['a'], ['b']]));
});

test('formulas and merged cells below the headings are not ours', () => {
  const sheet = sheetOf([['KẾT QUẢ'], heads, row('=1')]);
  const formulas = sheet.values.map((cells) => cells.map(String));
  const area = (row0: number) => ({ row0, col0: 0, rowCount: 1, colCount: 8 });
  expect(readFindingList({ ...sheet, formulas, merges: [area(0)] }, heads)?.holdsForeign).toBe(false);
  expect(readFindingList({ ...sheet, formulas, merges: [area(2)] }, heads)?.holdsForeign).toBe(true);
  expect(readFindingList({ ...sheet, formulas: formulas.map((cells) => cells.map((formula) => (formula === '=1' ? '=2-1' : formula))) }, heads)?.holdsForeign).toBe(true);
});
