import type { Section } from '../../../../src/core/model/appendix';
import { paginate } from '../../../../src/core/report/paginate';
import { difficulties } from '../../../../src/core/report/sections/difficulties';
import { indicatorAppendix, taskAppendix, type ItemRow } from '../../../builders/appendixBuilder';
import { reportContent, reportWords, textOf } from '../../../builders/reportBuilder';

const linesOf = (...appendices: Parameters<typeof reportContent>[0]) => textOf(difficulties(reportContent(appendices), new Map(), reportWords)).split('\n').slice(0, -1);
const task = (difficulty: string, more: ItemRow = {}): ItemRow => ({ content: 'Xây dựng kế hoạch', lead: 'Sở Y tế', difficulty, ...more });

test('what an agency says of several items is told once, with all their numbers', () => {
  const tasks = taskAppendix([task('Thiếu kinh phí'), task('thiếu  kinh phí.'), task('Chờ hướng dẫn'), task('Thiếu kinh phí', { lead: 'Sở Nội vụ' })], { sheet: 'Phụ lục II' });
  const indicators = indicatorAppendix([{ content: 'Tỷ lệ', lead: 'Sở Y tế', difficulty: 'Thiếu kinh phí' }], { sheet: 'Phụ lục I' });
  expect(linesOf(indicators, tasks)).toEqual([
    '- Sở Nội vụ: Thiếu kinh phí (nhiệm vụ số 4, trang Phụ lục II).',
    '- Sở Y tế: Thiếu kinh phí (chỉ tiêu số 1, trang Phụ lục I; nhiệm vụ số 1, 2, trang Phụ lục II).',
    '- Sở Y tế: Chờ hướng dẫn (nhiệm vụ số 3, trang Phụ lục II).',
  ]);
});

test.each(['', 'Không', 'không có.', 'Không có khó khăn, vướng mắc', '-', '0', 'Không phát sinh'])('%j tells no difficulty', (written) => {
  expect(linesOf(taskAppendix([task(written)]))).toEqual([]);
});

test.each(['Không có kinh phí', 'Chưa có hướng dẫn', '01 cán bộ'])('%j is a difficulty', (written) => {
  expect(linesOf(taskAppendix([task(written)]))).toEqual([`- Sở Y tế: ${written} (nhiệm vụ số 1, trang PL).`]);
});

test('several lines of a cell become one sentence, without their list marks', () => {
  expect(linesOf(taskAppendix([task('- Thiếu kinh phí;\n+ Thiếu nhân lực.')]))).toEqual(['- Sở Y tế: Thiếu kinh phí; Thiếu nhân lực (nhiệm vụ số 1, trang PL).']);
});

test('an item without a number is named by its words, one whose number its table has twice with its section', () => {
  const section = (ordinal: string, title: string): Section => ({ row0: 1, ordinal, title, horizon: null });
  const tasks = taskAppendix([
    task('Thiếu vốn', { section: section('I', 'Hạ tầng') }), task('Thiếu vốn', { ordinal: '1', section: section('', 'Nhân lực') }), task('Thiếu vốn', { ordinal: '3' }), task('Thiếu vốn', { ordinal: '', content: 'Rà soát' }),
  ]);
  expect(linesOf(tasks)).toEqual(['- Sở Y tế: Thiếu vốn (nhiệm vụ số 1 (I), 1 (Nhân lực), 3, “Rà soát”, trang PL).']);
});

test('only items without a number: no "số" stands before their words', () => {
  expect(linesOf(taskAppendix([task('Thiếu vốn', { ordinal: '', lead: '' })]))).toEqual(['- (Chưa ghi cơ quan chủ trì): Thiếu vốn (nhiệm vụ “Xây dựng kế hoạch”, trang PL).']);
});

test('a difficulty of many hundred items is told in one cell that goes on over rows, and no number is lost', () => {
  const many = taskAppendix(Array.from({ length: 3000 }, () => task('Thiếu vốn')));
  const { rows } = paginate({ rows: difficulties(reportContent([many]), new Map(), reportWords), repeatedByExcel: null });
  expect(rows.length).toBeGreaterThan(3);
  for (const { heightPoints } of rows) expect(heightPoints).toBeLessThan(409);
  expect(textOf(rows.slice(0, 1)).match(/\d+/g)).toEqual(Array.from({ length: 3000 }, (_, index) => String(index + 1)));
});

test('below stands a place for the user, also where the sheets say nothing', () => {
  const rows = difficulties(reportContent([]), new Map([['text|difficulties', 'Mưa lũ kéo dài']]), reportWords);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.cells[0]).toMatchObject({ col0: 0, span: 12, freeId: 'text|difficulties', input: { kind: 'text', text: 'Mưa lũ kéo dài' }, ownText: reportWords.dottedLine });
});

test('a difficulty as long as a cell may be still makes a line that Excel takes', () => {
  const [line = ''] = linesOf(taskAppendix([task('x'.repeat(32_767))]));
  expect([line.length, line.startsWith('- Sở Y tế: xxx'), line.endsWith('x…')]).toEqual([32_767, true, true]);
});
