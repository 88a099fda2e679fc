import { problems } from '../../../../src/core/report/sections/problems';
import { taskAppendix } from '../../../builders/appendixBuilder';
import { findingOf } from '../../../builders/findingBuilder';
import { reportContent, reportWords, rowOfKey, shownIn } from '../../../builders/reportBuilder';
import { placeFormulas } from '../../../../src/core/report/placeFormulas';

const tasks = taskAppendix([{ content: 'Một', lead: 'Sở Y Té' }]);
const misspelled = findingOf({ ruleId: 'agency-misspelled', messageId: 'misspelled', at: { sheet: 'PL', row0: 4, col0: 2 }, data: { name: 'Sở Y Té', official: 'Sở Y tế' }, fix: { kind: 'replace', expected: 'Sở Y Té', replacement: 'Sở Y tế' } });
const wholeRow = findingOf({ at: { sheet: 'PL', row0: 6, col0: null } });
const wholeSheet = findingOf({ at: { sheet: 'PL', row0: null, col0: null } });
const rowsOf = (...findings: readonly ReturnType<typeof findingOf>[]) => problems(reportContent([tasks], { findings, choices: { symbol: 'SKHCN' } }), new Map(), reportWords);
const cellsOf = (...findings: readonly ReturnType<typeof findingOf>[]) => placeFormulas(rowsOf(...findings)).map(shownIn);

test('the annex begins a page and bears its name, its title and what it belongs to', () => {
  const rows = rowsOf(misspelled);
  expect(rows[0]?.breakBefore).toBe(true);
  expect(cellsOf(misspelled).slice(0, 4)).toEqual([
    ['Phụ lục'], ['DANH MỤC NỘI DUNG DỮ LIỆU CẦN RÀ SOÁT'], ['(Kèm theo Báo cáo số        /BC-SKHCN ngày      tháng 12 năm 2026)'], ['TT', 'Trang', 'Ô', 'Nội dung', 'Đề xuất'],
  ]);
});

test('a slip is told by its place, its sentence and what is to be written instead', () => {
  const { text, suggestion } = reportWords.problem(misspelled);
  expect(suggestion).toBe('Sở Y tế');
  expect(text).not.toBe('');
  expect(cellsOf(misspelled)[4]).toEqual(['1', 'PL', 'C5', text, suggestion]);
});

test('a slip of a whole row or sheet says so in place of a cell', () => {
  expect(cellsOf(wholeRow, wholeSheet).slice(4).map(([, , place]) => place)).toEqual(['Hàng 7', 'Cả trang']);
});

test('the cells of a row stand side by side over the whole page', () => {
  expect(rowsOf(misspelled)[4]?.cells.map(({ col0, span }) => [col0, span])).toEqual([[0, 1], [1, 1], [2, 1], [3, 5], [8, 4]]);
});

test('alike slips in one cell have keys unlike each other', () => {
  expect(rowsOf(misspelled, misspelled).slice(4).map(({ key }) => key)).toEqual(['problems|PL|4|2|agency-misspelled|misspelled', 'problems|PL|4|2|agency-misspelled|misspelled|#2']);
});

test('the line that names the report may be filled in by the user', () => {
  const free = new Map([['text|annex', '(Kèm theo Báo cáo số 05/BC-SKHCN ngày 10 tháng 12 năm 2026)']]);
  const [filled] = rowOfKey(problems(reportContent([tasks], { findings: [misspelled] }), free, reportWords), 'text|annex').cells;
  expect(filled).toMatchObject({ freeId: 'text|annex', input: { text: '(Kèm theo Báo cáo số 05/BC-SKHCN ngày 10 tháng 12 năm 2026)' } });
});

test('without slips there is no annex', () => expect(rowsOf()).toEqual([]));
