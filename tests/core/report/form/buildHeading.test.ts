import { buildHeading } from '../../../../src/core/report/form/buildHeading';
import type { FreeTexts } from '../../../../src/core/report/freeTexts';
import type { ReportRow } from '../../../../src/core/report/ReportRow';
import { cellHeight, rowHeight } from '../../../../src/core/report/rowHeight';
import { placeFormulas } from '../../../../src/core/report/placeFormulas';
import { taskAppendix } from '../../../builders/appendixBuilder';
import { reportContent, reportWords, rowOfKey, shownIn, textOf, type ContentOptions } from '../../../builders/reportBuilder';

const plan = 'Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ';
const options = { title: `PHỤ LỤC II\n(Kèm theo ${plan})` };
const noTexts: FreeTexts = new Map();

function headed(content: ContentOptions = {}, texts: FreeTexts = noTexts, title = options.title): readonly ReportRow[] {
  const { unit = null, ...rest } = content;
  return buildHeading({ ...reportContent([taskAppendix([{ content: 'Một việc', lead: 'Sở Y tế' }], { title })], rest), unit }, texts, reportWords);
}

const cellsOf = (rows: readonly ReportRow[], key: string) => placeFormulas([rowOfKey(rows, key)]).flatMap(shownIn);
const freeIds = (rows: readonly ReportRow[]) => rows.flatMap(({ cells }) => cells.flatMap(({ freeId }) => freeId ?? []));
const lookOf = (rows: readonly ReportRow[], key: string) => rowOfKey(rows, key).cells.map(({ look }) => look);

test('agency and nation stand side by side, with their lines below', () => {
  const rows = headed({ unit: 'Sở Y tế', choices: { symbol: 'BC-SYT' } });
  expect(cellsOf(rows, 'form|nation')).toEqual(['ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
  expect(cellsOf(rows, 'form|motto')).toEqual(['SỞ Y TẾ', 'Độc lập - Tự do - Hạnh phúc']);
  expect(cellsOf(rows, 'form|line')).toEqual([expect.stringMatching(/^_+$/), expect.stringMatching(/^_+$/)]);
  expect(cellsOf(rows, 'form|number')).toEqual(['Số:        /BC-SYT', 'Cần Thơ, ngày      tháng 12 năm 2026']);
  expect(lookOf(rows, 'form|line')).toEqual(['issuerLine', 'mottoLine']);
});

test('a committee stands on the first line, its own line right below it, and no place above it is left open', () => {
  const rows = headed({ unit: 'UBND thành phố' });
  expect(cellsOf(rows, 'form|nation')).toEqual(['ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
  expect(lookOf(rows, 'form|motto')).toEqual(['issuerLine', 'motto']);
  expect(lookOf(rows, 'form|line')).toEqual(['mottoLine']);
  expect(freeIds(rows)).not.toContain('form|parent');
});

test('what the user wrote above a committee stays above it', () => {
  const rows = headed({ unit: 'UBND thành phố' }, new Map([['form|parent', 'CHÍNH PHỦ']]));
  expect(cellsOf(rows, 'form|nation')[0]).toBe('CHÍNH PHỦ');
  expect(cellsOf(rows, 'form|motto')[0]).toBe('ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ');
});

test('a parent that the user took away stays away, and its place stays his', () => {
  const rows = headed({ unit: 'Sở Y tế' }, new Map([['form|parent', '']]));
  expect(cellsOf(rows, 'form|nation')[0]).toBe('');
  expect(freeIds(rows)).toContain('form|parent');
});

test('every text of the user\'s is kept where we would have written ours', () => {
  const ids = ['parent', 'issuer', 'number', 'placeAndDate', 'subject', 'basis', 'opening'].map((id) => `form|${id}`);
  const texts = new Map(ids.map((id) => [id, `${id} của tôi`]));
  const rows = headed({ unit: 'Sở Y tế' }, texts);
  expect(freeIds(rows)).toEqual(ids);
  for (const text of texts.values()) expect(textOf(rows)).toContain(text);
});

test('every plan has a line of căn cứ; where none is named there is none, unless the user wrote one', () => {
  expect(cellsOf(headed(), 'form|basis')).toEqual([`Căn cứ ${plan}.`]);
  expect(headed({}, noTexts, 'PHỤ LỤC II').map(({ key }) => key)).not.toContain('form|basis');
  expect(cellsOf(headed({}, new Map([['form|basis', 'Căn cứ Công văn số 5;']]), 'PHỤ LỤC II'), 'form|basis')).toEqual(['Căn cứ Công văn số 5;']);
});

test('the opening sentence names who reports', () => {
  expect(cellsOf(headed({ unit: 'Sở Y tế' }), 'form|opening')).toEqual(['Thực hiện Kế hoạch số 46/KH-UBND, Sở Y tế báo cáo kết quả Quý IV năm 2026 như sau:']);
  expect(cellsOf(headed(), 'form|opening')).toEqual(['Thực hiện Kế hoạch số 46/KH-UBND, kết quả Quý IV năm 2026 được tổng hợp như sau:']);
});

test('what nobody knows is left open', () => {
  const text = textOf(headed({}, noTexts, 'PHỤ LỤC II'));
  for (const open of ['TÊN CƠ QUAN CHỦ QUẢN', 'TÊN CƠ QUAN BÁO CÁO', 'Số:        /BC-……', '…………, ngày      tháng 12 năm 2026']) expect(text).toContain(open);
});

test.each([
  ['a long name of an agency', { unit: 'Ban Quản lý các khu chế xuất và công nghiệp và khu công nghệ cao thành phố Cần Thơ' }, noTexts],
  ['a long subject', {}, new Map([['form|subject', 'Kết quả thực hiện Chương trình hành động '.repeat(8)]])],
  ['several lines of căn cứ', {}, new Map([['form|basis', `Căn cứ ${plan};\n`.repeat(6)]])],
])('rows are high enough for %s', (_sentence, content, texts) => {
  for (const row of headed(content, texts)) for (const cell of row.cells) expect(rowHeight(row)).toBeGreaterThanOrEqual(cellHeight(cell));
});
