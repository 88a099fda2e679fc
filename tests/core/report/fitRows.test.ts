import fc from 'fast-check';
import { fitRows, isKept, keptHeight } from '../../../src/core/report/fitRows';
import { pageCapacity } from '../../../src/core/report/paginate';
import { blankRow, cell, reportColumnCount, row, wideRow, type ReportRow } from '../../../src/core/report/ReportRow';
import { cellHeight, rowHeight } from '../../../src/core/report/rowHeight';

const sentence = 'Tiếp tục đẩy mạnh tuyên truyền, nâng cao nhận thức về chuyển đổi số. ';
const capacity = pageCapacity();
const wide = (text: string, heightPoints = 20): ReportRow => wideRow('text', 'body', text, heightPoints);
const inTable = (text: string): ReportRow => row('task', [cell(0, 'cellCenter', '1'), cell(1, 'cellText', text), cell(2, 'cellText', 'Sở Y tế')]);
const fitted = (...rows: readonly ReportRow[]) => fitRows(rows, capacity);
const total = (rows: readonly { readonly height: number }[]) => rows.reduce((sum, { height }) => sum + height, 0);
const signature = (points: number): readonly ReportRow[] => [{ ...blankRow('blank'), keepWithNext: true }, { ...wideRow('recipients', 'body', '', points), keepWithNext: true }, wideRow('name', 'body', '', 24)];

test.each([
  ['a row that is high enough', wide('Một câu.', 20), 20],
  ['a row whose text needs more', wide(sentence.repeat(8), 20), cellHeight(cell(0, 'body', sentence.repeat(8), { span: reportColumnCount }))],
])('%s stays one row, as high as its text needs', (_sentence, given, points) => {
  const [only, ...more] = fitted(given);
  expect(more).toEqual([]);
  expect(only?.row.heightPoints).toBe(points);
});

test('a row of a table that Excel can fit is left to Excel', () => expect(fitted(inTable(sentence)).map(({ row: { heightPoints } }) => heightPoints)).toEqual([null]));

test.each([
  ['a paragraph', wide(sentence.repeat(60))],
  ['a text in a table', inTable(sentence.repeat(25))],
])('%s higher than a row can be goes on over several rows, its text whole in the first', (_sentence, given) => {
  const rows = fitted(given);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.map(({ row: { continues } }) => continues)).toEqual(rows.map((_, index) => index > 0));
  expect(rows[0]?.row.cells).toEqual(given.cells);
  expect(rows.slice(1).every(({ row: { cells, headOf, breakBefore } }) => cells.length === 0 && headOf === null && !breakBefore)).toBe(true);
  expect(total(rows)).toBeGreaterThanOrEqual(Math.max(...given.cells.map(cellHeight)));
  expect(new Set(rows.map(({ row: { key } }) => key)).size).toBe(rows.length);
});

test('what fits on one page stays on one page', () => {
  const rows = fitted(inTable(sentence.repeat(11)), inTable('Việc khác'));
  const parts = rows.slice(0, -1);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.map(({ row: { keepWithNext } }) => keepWithNext)).toEqual(parts.map((_, index) => index < parts.length - 1));
});

test('what is higher than a page may be parted between its rows', () => {
  const rows = fitted(wide(sentence.repeat(90)));
  expect(total(rows)).toBeGreaterThan(capacity);
  expect(rows.some(({ row: { keepWithNext } }) => keepWithNext)).toBe(false);
});

test('the end of a long last text goes with the signature', () => {
  const last = { ...wide(sentence.repeat(32)), keepWithNext: true };
  const rows = fitted(last, ...signature(200));
  const end = rows.findIndex(({ row: { key } }) => key === 'blank') - 1;
  expect(end).toBeGreaterThan(0);
  expect(rows[0]?.row.keepWithNext).toBe(false);
  expect(isKept(rows, end)).toBe(true);
  expect(keptHeight(rows, end)).toBeLessThanOrEqual(capacity);
});

test('an empty row between a text and what it must go with parts nothing', () => {
  const rows = fitted(wide('Một câu.'), ...signature(60));
  expect(isKept(rows, 0)).toBe(true);
  expect(isKept(fitted(wide('Một câu.'), blankRow('blank'), wide('Câu khác.')), 0)).toBe(false);
});

test('however long the texts, no row is higher than Excel makes it, and no text has less room than it needs', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ length: fc.integer({ min: 1, max: 120 }), isWide: fc.boolean(), keepWithNext: fc.boolean() }), { minLength: 1, maxLength: 8 }), (texts) => {
      const given = texts.map(({ length, isWide, keepWithNext }, index) => ({ ...(isWide ? wide(sentence.repeat(length)) : inTable(sentence.repeat(length))), key: `row${index}`, keepWithNext }));
      const rows = fitted(...given);
      const roomOf = (key: string) => total(rows.filter(({ row }) => row.key === key || row.key.startsWith(`${key}|part|`)));
      for (const { height } of rows) expect(height).toBeLessThanOrEqual(409);
      for (const each of given) expect(roomOf(each.key)).toBeGreaterThanOrEqual(rowHeight({ ...each, heightPoints: null }));
    }),
    { numRuns: 60 },
  );
});
