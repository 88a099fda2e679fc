import { findHistory } from '../../../src/core/history/findHistory';
import type { CellValue } from '../../../src/core/model/cell';
import { historyVocabulary } from '../../../src/app/historyVocabulary';
import { sheetOf } from '../../builders/sheetBuilder';

const headings = historyVocabulary.headings.map(({ heading }) => heading);
const history = (rows: readonly (readonly CellValue[])[] = [headings], name = 'Lịch sử theo dõi') => sheetOf(rows, { name });
const find = (...sheets: readonly ReturnType<typeof sheetOf>[]) => findHistory(sheets, historyVocabulary);

test('the sheet that we make is found, with every column', () => {
  const { table, sheets } = find(sheetOf([['TT', 'Nhiệm vụ']], { name: 'PL II' }), history([['LỊCH SỬ THEO DÕI'], [], headings]));
  expect(table).toMatchObject({ sheet: { name: 'Lịch sử theo dõi' }, headerRow0: 2 });
  expect(Object.values(table?.columns ?? {})).toEqual(headings.map((_, index) => index));
  expect([...sheets]).toEqual(['Lịch sử theo dõi']);
});

test.each<readonly [sentence: string, row: readonly string[], content: number, verdict: number | undefined]>([
  ['in another order', [...headings].reverse(), 7, 2],
  ['with columns of the user before, between and behind', ['Đánh giá của lãnh đạo', ...headings.slice(0, 6), 'Ghi chú', ...headings.slice(6), 'Ý kiến'], 8, 13],
  ['written without marks', headings.map((heading) => heading.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D').toUpperCase()), 6, 11],
  ['with one of them gone', headings.filter((heading) => heading !== 'Đánh giá'), 6, undefined],
  ['with words added', headings.map((heading) => (heading === 'Nội dung' ? 'Nội dung chỉ tiêu, nhiệm vụ' : heading)), 6, 11],
])('columns %s are told apart', (_, row, content, verdict) => {
  const { table } = find(history([row], 'Theo dõi các kỳ'));
  expect([table?.columns.content, table?.columns.verdict]).toEqual([content, verdict]);
});

test.each<readonly [sentence: string, row: readonly string[]]>([
  ['a table of tasks', ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Kết quả', 'Đánh giá']],
  ['a table that names its period', ['Kỳ báo cáo', 'Nội dung', 'Kết quả', 'Đánh giá', 'Lý do']],
  ['a table with a cut-off date', ['Kỳ báo cáo', 'Ngày chốt', 'Nội dung', 'Kết quả']],
  ['a list without items', ['Kỳ báo cáo', 'Ngày chốt', 'Cách đánh giá', 'Ghi theo phụ lục']],
])('%s is no history', (_, row) => expect(find(sheetOf([row], { name: 'PL' }))).toEqual({ table: null, sheets: new Set() }));

test('of a history and its copy the one under our name counts, and neither is an appendix', () => {
  const { table, sheets } = find(history([headings], 'Bản sao'), history());
  expect([table?.sheet.name, [...sheets]]).toEqual(['Lịch sử theo dõi', ['Bản sao', 'Lịch sử theo dõi']]);
});

test('a history that can be carried on goes before a damaged one, which is no appendix either', () => {
  const damaged = history([headings.map((heading) => (heading === 'Ngày chốt' ? 'x' : heading))]);
  expect(find(damaged, history([headings], 'Bản sao')).table?.sheet.name).toBe('Bản sao');
  expect(find(damaged).table?.sheet.name).toBe('Lịch sử theo dõi');
  expect([...find(history([['Việc', 'Hạn']])).sheets]).toEqual(['Lịch sử theo dõi']);
});

test('headings far down on a sheet are not looked for', () => {
  expect(find(history([...Array.from({ length: 45 }, () => ['x']), headings], 'Khác')).table).toBeNull();
});
