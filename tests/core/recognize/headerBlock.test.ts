import type { Area } from '../../../src/core/model/address';
import type { CellValue } from '../../../src/core/model/cell';
import { compileVocabulary } from '../../../src/core/recognize/compileVocabulary';
import { isIndexRow, lastHeaderRow, stackHeadings } from '../../../src/core/recognize/headerBlock';
import { headerVocabulary } from '../../../src/data/headerVocabulary';
import { sheetOf } from '../../builders/sheetBuilder';

type Rows = readonly (readonly CellValue[])[];
const matcher = compileVocabulary(headerVocabulary);
const area = (row0: number, col0: number, rowCount: number, colCount: number): Area => ({ row0, col0, rowCount, colCount });
const withMerges = (rows: Rows, merges?: readonly Area[]) => sheetOf(rows, merges ? { merges } : {});
const item = ['1', 'Xây dựng đề án', 'Sở Y tế', 'Quý I/2026'] as const;

test.each([
  [['(1)', '(2)', '(3)']], [['A', 'B', '1', '2']], [['1', '2', '3=1+2']], [['(1)', '(2)', '(3)=(2)/(1)']],
])('%j counts the columns', (texts) => expect(isIndexRow(texts)).toBe(true));
test.each([
  [['1']], [[]], [['1', 'Xây dựng đề án']], [['2026', '2027']], [['I', 'Nhóm việc']],
])('%j does not', (texts) => expect(isIndexRow(texts)).toBe(false));

test.each<[string, Rows, readonly Area[] | undefined, number]>([
  ['one row', [['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'], item], undefined, 0],
  ['as many rows as its merged cells', [['TT', 'Nhiệm vụ', 'Cơ quan', ''], ['', '', 'Chủ trì', 'Phối hợp'], ['1', 'Xây dựng đề án', 'Sở Y tế', '']], [area(0, 0, 2, 1), area(0, 1, 2, 1), area(0, 2, 1, 2)], 1],
  ['as many rows as its merged cells, blank ones too', [['TT', 'Nhiệm vụ', 'Cơ quan chủ trì'], ['', '', ''], ['1', 'Xây dựng đề án', 'Sở Y tế']], [area(0, 0, 2, 1), area(0, 1, 2, 1), area(0, 2, 2, 1)], 1],
  ['sub-headings under a gap', [['TT', 'Chỉ tiêu', 'Kế hoạch', ''], ['', '', 'Năm 2026', 'Năm 2027'], ['1', 'Tỷ lệ hộ có nước sạch', 10, 20]], undefined, 1],
  ['years as sub-headings', [['TT', 'Chỉ tiêu', 'Mục tiêu', ''], ['', '', '2026', '2027'], ['1', 'Tỷ lệ hộ có nước sạch', 10, 20]], undefined, 1],
  ['no row that counts the columns', [['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'], ['(1)', '(2)', '(3)', '(4)'], item], undefined, 0],
  ['no row with content of its own', [['TT', 'Nhiệm vụ', '', 'Thời hạn'], ['', 'Xây dựng đề án', 'Sở Y tế', 'Quý I']], undefined, 0],
  ['no row with a number of its own', [['TT', 'Nhiệm vụ', '', 'Thời hạn'], ['1', '', 'Sở Y tế', 'Quý I']], undefined, 0],
  ['no row of figures', [['TT', 'Chỉ tiêu', 'Kế hoạch', ''], ['', '', '10,5', '20']], undefined, 0],
])('a header takes %s', (_, rows, merges, last) => expect(lastHeaderRow(withMerges(rows, merges), 0, matcher)).toBe(last));

test.each<[string, Rows, readonly Area[] | undefined, number, readonly (readonly [number, readonly string[]])[]]>([
  ['words above each other', [['TT', 'Kế hoạch'], ['', 'năm 2026']], undefined, 1, [[0, ['TT']], [1, ['Kế hoạch', 'năm 2026']]]],
  ['a heading reaches to the next one, where merges are not told', [['TT', 'Cơ quan', ''], ['', 'chủ trì', 'phối hợp']], undefined, 1, [[0, ['TT']], [1, ['Cơ quan', 'chủ trì']], [2, ['Cơ quan', 'phối hợp']]]],
  ['a heading reaches as far as it is merged', [['TT', 'Cơ quan', '', ''], ['', 'chủ trì', 'phối hợp', 'ghi chú']], [area(0, 1, 1, 2)], 1, [[0, ['TT']], [1, ['Cơ quan', 'chủ trì']], [2, ['Cơ quan', 'phối hợp']], [3, ['ghi chú']]]],
  ['a column without words of its own has no heading', [['TT', 'Cơ quan', '']], undefined, 0, [[0, ['TT']], [1, ['Cơ quan']]]],
])('%s', (_, rows, merges, last, expected) => expect([...stackHeadings(withMerges(rows, merges), 0, last)]).toEqual(expected));
