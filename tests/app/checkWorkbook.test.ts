import { checkWorkbook } from '../../src/app/checkWorkbook';
import { removeMarks } from '../../src/app/removeMarks';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openExcel } from '../embedded/openExcel';
import { openSample, type Sample } from '../builders/openSample';

const asOf = '2026-12-09';
const port = createExcelWorkbook();
const working = ({ counters }: EmbeddedExcel) => counters.requests - counters.releases;

/** Findings as `rule sheet!row`, errors and warnings only: what a clerk sees marked. */
async function marked(sample: Sample) {
  await openSample(sample);
  const { findings } = await checkWorkbook(port, { asOf });
  return findings.filter(({ severity }) => severity !== 'information').map(({ ruleId, at }) => `${ruleId} ${at.sheet}!${(at.row0 ?? -1) + 1}`);
}

test('plan 46 has just the slips that stand in the document', async () => {
  expect(await marked('kh46-2025')).toEqual([
    'ordinal-duplicate Phụ lục I!29',
    'agency-former Phụ lục II!6',
    'agency-former Phụ lục II!6',
    'deadline-before-plan Phụ lục II!25',
    'deadline-before-plan Phụ lục II!44',
    'agency-misspelled Phụ lục II!109',
    'item-duplicate Phụ lục II!111',
    'agency-misspelled Phụ lục II!113',
    'agency-misspelled Phụ lục II!120',
  ]);
});

test('the digital-economy plan has no error and no warning', async () => {
  expect(await marked('kts-2026-2030')).toEqual([]);
});

test('the quarter\'s workbook shows every status of a task and every pace of an indicator', async () => {
  await openSample('theo-doi-quy-4-2026');
  const { progress } = await checkWorkbook(port, { asOf });
  const verdicts = new Set([...progress.values()].flat().map((verdict) => (verdict.kind === 'task' ? verdict.status : verdict.pace)));
  expect([...verdicts].sort()).toEqual([
    'awaiting-request', 'done-late', 'done-on-time', 'done-undated', 'due-soon', 'exceeded', 'in-progress', 'just-started', 'lagging', 'manual', 'met', 'missed', 'no-baseline', 'no-data',
    'not-due-yet', 'not-started-yet', 'on-track', 'ongoing', 'overdue', 'regressed', 'slow', 'unknown-deadline',
  ]);
});

test.each<Sample>(['kh46-2025', 'kts-2026-2030', 'theo-doi-quy-4-2026'])('%s is checked in at most three requests', async (sample) => {
  const excel = await openSample(sample);
  await checkWorkbook(port, { asOf });
  expect(working(excel)).toBeLessThanOrEqual(3);
});

test('checking again replaces the marks instead of adding to them', async () => {
  const excel = await openSample('kh46-2025');
  await checkWorkbook(port, { asOf });
  const once = await saveWorkbook(excel.workbook);
  await checkWorkbook(port, { asOf });
  expect(Buffer.from(await saveWorkbook(excel.workbook)).equals(Buffer.from(once))).toBe(true);
});

test('after the marks are removed the workbook is what it was before, byte for byte', async () => {
  const excel = await openSample('theo-doi-quy-4-2026');
  const before = await saveWorkbook(excel.workbook);
  await checkWorkbook(port, { asOf });
  expect(Buffer.from(await saveWorkbook(excel.workbook)).equals(Buffer.from(before))).toBe(false);
  const { clearedSheets } = await removeMarks(port);
  expect(clearedSheets.length).toBeGreaterThan(0);
  expect(Buffer.from(await saveWorkbook(excel.workbook)).equals(Buffer.from(before))).toBe(true);
});

test('marks are removed in at most three requests', async () => {
  const excel = await openSample('kh46-2025');
  await checkWorkbook(port, { asOf });
  const before = working(excel);
  await removeMarks(port);
  expect(working(excel) - before).toBeLessThanOrEqual(3);
});

test('a protected sheet is checked but not marked, and named', async () => {
  const excel = await openSample('kh46-2025');
  await excel.workbook.book.getWorksheet('Phụ lục II')?.protect('', {});
  const { findings, unmarkedSheets } = await checkWorkbook(port, { asOf });
  expect(findings.some(({ at }) => at.sheet === 'Phụ lục II')).toBe(true);
  expect(unmarkedSheets).toEqual(['Phụ lục II']);
});

test('a workbook without an appendix gives no finding and is not written to', async () => {
  const excel = await openExcel(['A']);
  expect(await checkWorkbook(port, { asOf })).toMatchObject({ appendices: [], findings: [], unmarkedSheets: [] });
  expect(excel.counters.cellsWritten).toBe(0);
  expect(working(excel)).toBe(2);
});

test('a failure while marking is told, and the user\'s cells are as they were', async () => {
  const excel = await openSample('kh46-2025');
  excel.setFaults([{ request: 3, code: 'GeneralException', when: 'after' }]);
  await expect(checkWorkbook(port, { asOf })).rejects.toMatchObject({ name: 'WorkbookFailure' });
  excel.setFaults([]);
  const untouched = await openSample('kh46-2025');
  const original = await saveWorkbook(untouched.workbook);
  await checkWorkbook(port, { asOf });
  await removeMarks(port);
  expect(Buffer.from(await saveWorkbook(untouched.workbook)).equals(Buffer.from(original))).toBe(true);
});
