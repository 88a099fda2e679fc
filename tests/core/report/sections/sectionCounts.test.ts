import type { Section } from '../../../../src/core/model/appendix';
import { placeFormulas } from '../../../../src/core/report/placeFormulas';
import { taskResults } from '../../../../src/core/report/sections/taskResults';
import { taskAppendix, type AppendixOptions, type ItemRow } from '../../../builders/appendixBuilder';
import { reportContent, reportWords, rowOfKey, shownIn } from '../../../builders/reportBuilder';

const networks: Section = { row0: 4, ordinal: 'I', title: 'Hạ tầng số', horizon: null };
const people: Section = { row0: 8, ordinal: 'II', title: 'Nhân lực', horizon: null };
const task = (content: string, section: Section | null, deadline = 'Tháng 6/2026'): ItemRow => ({ content, lead: 'Sở Y tế', deadline, section });
const table = (rows: readonly ItemRow[], options: AppendixOptions = {}) => taskAppendix(rows, options);
const resultsOf = (...appendices: readonly ReturnType<typeof table>[]) => taskResults(reportContent(appendices), new Map(), reportWords);

/** The rows of the counts by section, without head: what stands in their first columns. */
function countsOf(...appendices: readonly ReturnType<typeof table>[]): readonly (readonly string[])[] {
  return placeFormulas(resultsOf(...appendices)).filter(({ key }) => key.startsWith('sections|') && !/\|(?:head|after)$/.test(key)).map((row) => shownIn(row).slice(0, 3));
}

test('one row a section in the order of the plan, and their total', () => {
  expect(countsOf(table([task('Một', networks), task('Hai', networks), task('Ba', people)]))).toEqual([
    ['I', 'Hạ tầng số', '=SUM(D4:J4)'], ['II', 'Nhân lực', '=SUM(D5:J5)'], ['Tổng cộng', '=SUM(C4:C5)', '=SUM(D4:D5)'],
  ]);
});

test('tasks above the first section have a row of their own', () => {
  expect(countsOf(table([task('Một', null), task('Hai', networks)])).map(([, name]) => name)).toEqual(['Nhiệm vụ chung', 'Hạ tầng số', '=SUM(C4:C5)']);
});

test('a plan without sections is told by the total alone', () => {
  expect(countsOf(table([task('Một', null), task('Hai', null)]))).toEqual([['Tổng cộng', '=SUM(D4:J4)', '=COUNTIF(I7:I8,"Hoàn thành đúng hạn*")']]);
});

test('of several sheets each is named once: over its sections, or in place of them', () => {
  const divided = table([task('Một', null), task('Hai', networks)], { sheet: 'Phụ lục II' });
  const plain = table([task('Ba', null), task('Bốn', null)], { sheet: 'Phụ lục III', plan: { number: '46/KH-UBND' } });
  expect(countsOf(divided, plain).map(([number, name = '']) => (name === '' || name.startsWith('=') ? number : `${number}|${name}`))).toEqual([
    'Trang Phụ lục II', '|Nhiệm vụ chung', 'I|Hạ tầng số', '|Kế hoạch số 46/KH-UBND (trang Phụ lục III)', 'Tổng cộng',
  ]);
});

test('what a section counts is counted in its rows of the table of tasks, every status of a column', () => {
  const rows = placeFormulas(resultsOf(table([task('Một', networks), task('Hai', networks), task('Ba', people)])));
  const shown = shownIn(rows[3] ?? { cells: [] });
  expect(shown.slice(3)).toEqual([
    '=COUNTIF(I10:I11,"Hoàn thành đúng hạn*")',
    '=COUNTIF(I10:I11,"Hoàn thành quá hạn*")',
    '=COUNTIF(I10:I11,"Hoàn thành (chưa rõ ngày)*")',
    '=COUNTIF(I10:I11,"Đang thực hiện trong hạn*")+COUNTIF(I10:I11,"Chưa đến kỳ*")',
    '=COUNTIF(I10:I11,"Sắp đến hạn*")',
    '=COUNTIF(I10:I11,"Quá hạn*")',
    '=COUNTIF(I10:I11,"Thường xuyên*")+COUNTIF(I10:I11,"Chờ yêu cầu*")+COUNTIF(I10:I11,"Chưa xác định thời hạn*")',
    '=IF((D4+E4+F4+I4)=0,"",(D4+E4+F4)/(D4+E4+F4+I4))',
    '=IF(C4=0,"",(D4+E4+F4)/C4)',
  ]);
  expect(shownIn(rows[9] ?? { cells: [] })[1]).toBe('Một');
});

test('where nothing fell due the rate of it is empty', () => {
  const rows = resultsOf(table([task('Một', networks, 'Năm 2028'), task('Hai', people, 'Năm 2028')]));
  expect(rowOfKey(rows, 'sections|total').cells.slice(-2).map(({ input }) => input.kind === 'rowFormula' && input.value)).toEqual(['', 0]);
});

test('a section of the same name in another place has a row of its own', () => {
  expect(countsOf(table([task('Một', networks), task('Hai', people), task('Ba', { ...networks, row0: 20 })])).map(([, name]) => name)).toEqual(['Hạ tầng số', 'Nhân lực', 'Hạ tầng số', '=SUM(C4:C6)']);
});
