import { editBytes } from '../../../../src/core/report/refill/editBytes';
import { readEarlierReport } from '../../../../src/core/report/refill/readEarlierReport';
import { rememberReport } from '../../../../src/core/report/refill/rememberReport';
import { decodeRows } from '../../../../src/core/report/refill/ReportMemory';
import { paginate } from '../../../../src/core/report/paginate';
import { requestBytes } from '../../../../src/excel/requestBytes';
import { itemWords, madeUpReport, type MadeUpItem } from '../../../builders/madeUpReport';
import { ReportRuns } from '../../../builders/reportRuns';

const item = (id: number, status = ''): MadeUpItem => ({ id, status, prefill: '' });
const items = (...ids: readonly number[]) => ids.map((id) => item(id));

test('an unchanged report leads to no edit', () => {
  expect(new ReportRuns(items(1, 2, 3)).again(items(1, 2, 3))).toEqual([]);
});

test('where only words change, only these cells are written', () => {
  const edits = new ReportRuns(items(1, 2, 3)).again([item(1), item(2, 'Đã xong'), item(3)]) ?? [];
  expect(edits.map(({ kind }) => kind)).toEqual(['writeCells', 'setRowHeight']);
  expect(edits.flatMap((edit) => (edit.kind === 'writeCells' ? edit.cells.flat().filter(({ kind }) => kind !== 'skip') : []))).toEqual([{ kind: 'text', text: 'Đã xong' }]);
});

test.each<readonly [sentence: string, formula: (row: number) => string, isFilled: boolean]>([
  ['looks at its own row', (row) => `=D${row}*2`, true],
  ['looks at another row that stays, named by $', () => '=D$7', true],
  ['has rows only in words and on other sheets', () => `="D99"&Nguồn!A99`, true],
  ['looks at the row above', (row) => `=D${row - 1}+1`, false],
])('a formula of the user\'s that %s %#', (_, formula, isFilled) => {
  const runs = new ReportRuns(items(3, 6, 9));
  const row0 = runs.find(itemWords(3));
  runs.model.type(row0, 11, { value: 5, formula: formula(row0 + 1) });
  expect(runs.again(items(6, 9, 3)) !== null).toBe(isFilled);
});

test('a text that only begins like a formula holds no row back', () => {
  const runs = new ReportRuns(items(3, 6));
  const text = `=D${runs.find(itemWords(6)) + 1} theo mẫu`;
  runs.model.type(runs.find(itemWords(3)), 11, { value: text, formula: text });
  expect(runs.again(items(3))).not.toBeNull();
});

test('a formula that looks at a row which goes keeps the sheet as it is', () => {
  const runs = new ReportRuns(items(3, 6));
  runs.model.type(runs.find(itemWords(3)), 11, { value: 5, formula: `=D${runs.find(itemWords(6)) + 1}` });
  expect(runs.again(items(3))).toBeNull();
  expect(runs.again(items(3, 6, 9))).not.toBeNull();
});

test.each<readonly [sentence: string, deed: (runs: ReportRuns) => void]>([
  ['a cell of ours was rewritten', (runs) => runs.model.type(runs.find(itemWords(2)), 2, { value: 'khác' })],
  ['a row of ours was deleted', (runs) => runs.model.rows.splice(runs.find(itemWords(2)), 1)],
  ['a formula of ours was replaced by a number', (runs) => runs.model.type(runs.find('Cộng', 0), 3, { value: 7, formula: undefined })],
])('where %s the sheet is not filled again, and texts in free places are still read', (_, deed) => {
  const runs = new ReportRuns(items(1, 2, 3));
  runs.model.type(runs.find(itemWords(3)), 10, { value: 'Thiếu kinh phí' });
  runs.model.type(3, 0, { value: 'Đã ban hành 3 kế hoạch' });
  deed(runs);
  const { isUntouched, texts } = runs.earlier();
  expect(isUntouched).toBe(false);
  expect(texts.map(({ text }) => text).sort()).toEqual(['Thiếu kinh phí', 'Đã ban hành 3 kế hoạch'].sort());
});

test('a text beside a row that was rewritten is read where the row keeps its place', () => {
  const runs = new ReportRuns(items(1, 2, 3));
  const row0 = runs.find(itemWords(2));
  runs.model.type(row0, 1, { value: 'Việc viết lại' });
  runs.model.type(row0, 10, { value: 'Thiếu kinh phí' });
  expect(runs.earlier().texts.map(({ text }) => text)).toEqual(['Thiếu kinh phí']);
});

test('a protected sheet is left alone', () => {
  const runs = new ReportRuns(items(1));
  const earlier = readEarlierReport({ ...runs.model.snapshot(), isProtected: true }, runs.memory, () => null);
  expect(earlier.isUntouched).toBe(true);
});

test('ten thousand rows are remembered in 400 kB', () => {
  const layout = paginate(madeUpReport(Array.from({ length: 10_000 }, (_, id) => ({ id, status: 'Đang làm', prefill: 'Thiếu vốn' })), new Map(), []));
  const memory = rememberReport('Báo cáo', '2026-Q4', null, layout);
  const bytes = JSON.stringify(memory).length;
  expect(bytes / layout.rows.length).toBeLessThan(40);
  expect(decodeRows(memory)).toHaveLength(layout.rows.length);
});

test.each(['', 'x', 'AAAAAAA......7//', '/'])('a damaged list of rows counts as none: %j', (rows) => {
  expect(decodeRows({ sheet: 'A', period: '2026', unit: null, frames: ['0.1.cellText.own'], rows, left: {}, breaks: '' })).toBeNull();
});

test('bytes are never taken for fewer than the request needs', () => {
  const runs = new ReportRuns(items(1, 2, 3, 4, 5, 6));
  const edits = runs.again([item(6, '=1+1 "Đã" xong'), item(11, '-'), item(2), item(12), item(1, 'Chờ\nhọp')]) ?? [];
  expect(edits.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['insertRows', 'copyCells', 'deleteRows', 'writeCells', 'formatAreas', 'mergeArea']));
  for (const edit of edits) expect(editBytes([edit])).toBeGreaterThanOrEqual(requestBytes(edit));
});
