import { findDirectoryTables } from '../../../src/core/directory/findDirectoryTables';
import { directoryWords } from '../../../src/data/directoryWords';
import { directoryHeadings, writtenDirectory } from '../../builders/directorySheets';
import { sheetOf } from '../../builders/sheetBuilder';
import { planSheet } from '../../builders/planSheet';

const find = (...sheets: Parameters<typeof findDirectoryTables>[0]) => findDirectoryTables(sheets, directoryWords).map(({ sheet, headerRow0, columns }) => ({ sheet: sheet.name, headerRow0, columns }));
const all = { ordinal: 0, name: 1, aliases: 2, former: 3, validFrom: 4, validTo: 5, kind: 6 };

describe('a directory is known by its heading', () => {
  test.each([
    ['under the name that we give', 'Danh mục cơ quan'],
    ['under any other name', 'Tờ 3'],
  ])('%s', (_, name) => {
    expect(find(writtenDirectory([], { name }))).toEqual([{ sheet: name, headerRow0: 0, columns: all }]);
  });

  test('wherever it stands', () => {
    expect(find(sheetOf([['Lời dẫn'], [], ...Array.from({ length: 300 }, () => ['…']), ['', ...directoryHeadings]], { row0: 2, col0: 1 }))).toMatchObject([{ headerRow0: 304, columns: { name: 3 } }]);
  });

  test('with its columns in another order, or some gone', () => {
    expect(find(sheetOf([['Loại', 'Tên cũ', 'Tên chính thức']]))).toMatchObject([{ columns: { kind: 0, former: 1, name: 2 } }]);
  });

  test.each([
    ['in capitals', directoryHeadings.map((text) => text.toUpperCase())],
    ['decomposed', directoryHeadings.map((text) => text.normalize('NFD'))],
    ['broken into lines', directoryHeadings.map((text) => text.replace(' ', '\n'))],
    ['with the heading of the names written anew', directoryHeadings.map((text) => (text === 'Tên chính thức' ? 'Tên cơ quan, đơn vị' : text))],
    ['with a slip in the heading of the names', directoryHeadings.map((text) => (text === 'Tên chính thức' ? 'Tên chín thứ' : text))],
    ['said a little otherwise', ['STT', 'Tên chính thức của cơ quan', 'Tên gọi khác', 'Tên cũ', 'Hiệu lực từ ngày', 'Hiệu lực đến ngày', 'Loại cơ quan']],
  ])('%s', (_, headings) => expect(find(sheetOf([headings]))).toMatchObject([{ columns: all }]));

  test('by the name of the sheet, where the heading of the names is another and some columns are gone', () => {
    expect(find(sheetOf([['Tên cơ quan', 'Viết tắt', 'Tên trước đây']], { name: 'Danh mục cơ quan' }))).toMatchObject([{ columns: { name: 0, aliases: 1, former: 2 } }]);
  });

  test('by the name of the sheet, where only the column of names is left', () => {
    expect(find(sheetOf([['Tên chính thức'], ['Sở Xây dựng']], { name: 'DANH MỤC CƠ QUAN' }))).toHaveLength(1);
  });
});

describe('what is no directory', () => {
  test.each([
    ['a list with official names and nothing else of ours', [['TT', 'Tên chính thức', 'Địa chỉ', 'Loại']]],
    ['a list of names with one column of a directory', [['TT', 'Tên cơ quan', 'Có hiệu lực từ', 'Ghi chú']]],
    ['a list of documents with their days of validity', [['TT', 'Tên văn bản', 'Có hiệu lực từ', 'Có hiệu lực đến']]],
    ['a list of renamed communes', [['TT', 'Tên cũ', 'Tên mới', 'Có hiệu lực từ', 'Có hiệu lực đến']]],
    ['a table of names given up', [['TT', 'Tên cũ', 'Tên mới']]],
    ['a sentence that begins like a heading', [['Tên chính thức và tên gọi khác của các cơ quan được quy định tại Nghị quyết, áp dụng thống nhất trên địa bàn', 'Tên cũ']]],
    ['an appendix', [['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'], ['1', 'Tên chính thức', 'Sở Nội vụ', '2026']]],
    ['an empty sheet', []],
  ])('%s', (_, rows) => expect(find(sheetOf(rows, { name: 'Tờ 1' }))).toEqual([]));

  test('the real plans', () => {
    expect(find(planSheet('kh46-2025.phu-luc-2.nhiem-vu'), planSheet('kts-2026-2030.phu-luc-1.chi-tieu'))).toEqual([]);
  });
});

test('of several, the one under the name that we give comes first', () => {
  expect(find(writtenDirectory([], { name: 'Bản sao' }), writtenDirectory([])).map(({ sheet }) => sheet)).toEqual(['Danh mục cơ quan', 'Bản sao']);
});
