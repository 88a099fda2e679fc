import { checkWorkbook } from '../../src/app/checkWorkbook';
import { correctTable } from '../../src/app/correctTable';
import { lookFirst, type FirstLook } from '../../src/app/lookFirst';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { startEmbeddedExcel } from '../../src/embedded/startEmbeddedExcel';
import { writeCellValue } from '../../src/embedded/xlsx/cells';
import { createWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openSample, type Sample } from '../builders/openSample';
import { inExcel, openRows } from '../builders/planWorkbook';
import { openExcel } from '../embedded/openExcel';

const port = createExcelWorkbook();
const options = { asOf: '2026-12-09' };
const stopped = { code: 'stopped' };
const working = ({ counters }: EmbeddedExcel) => counters.requests - counters.releases;
const nothing: FirstLook = { isEmpty: false, tableCount: 0, sheets: [], otherSheets: [], unseenSheets: [] };
const plan = [
  ['TT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
  ['1', 'Xây dựng kho dữ liệu dùng chung', 'Sở Y tế', 'Tháng 9/2026'],
  ['2', 'Bố trí kinh phí cho kho dữ liệu', 'Sở Tài chính', 'Tháng 12/2026'],
];
const planSheet = { sheet: 'Kế hoạch', taskCount: 2, indicatorCount: 0, isProtected: false, isCut: false };

describe('the first look', () => {
  test.each<readonly [Sample, readonly (readonly [string, number, number])[]]>([
    ['kh46-2025', [['Phụ lục I', 0, 39], ['Phụ lục II', 113, 0]]],
    ['kts-2026-2030', [['Phụ lục I', 0, 19], ['Phụ lục II', 25, 0]]],
  ])('counts in %s what a check then finds, in two requests and without a trace', async (sample, expected) => {
    const excel = await openSample(sample);
    const before = await saveWorkbook(excel.workbook);
    const from = working(excel);
    const look = await lookFirst(port, options);
    expect(working(excel) - from).toBe(2);
    expect(Buffer.from(await saveWorkbook(excel.workbook)).equals(Buffer.from(before))).toBe(true);
    const { appendices } = await checkWorkbook(port, options);
    expect(look?.tableCount).toBe(appendices.length);
    expect(look?.sheets.map(({ taskCount, indicatorCount }) => taskCount + indicatorCount)).toEqual(appendices.map(({ items }) => items.length));
    expect(look?.sheets.map(({ sheet, taskCount, indicatorCount }) => [sheet, taskCount, indicatorCount])).toEqual(expected);
  });

  test('of a protected sheet it tells that no marks can be laid on it', async () => {
    await openRows(plan);
    await inExcel((workbook) => workbook.worksheets.getItem('Kế hoạch').protection.protect());
    expect(await lookFirst(port, options)).toEqual({ ...nothing, tableCount: 1, sheets: [{ ...planSheet, isProtected: true }] });
  });

  test('a sheet whose table the user has said to be no appendix is named apart', async () => {
    await openRows(plan);
    const { appendices: [found] } = await checkWorkbook(port, options);
    if (!found) throw new Error('no appendix');
    await correctTable(port, { sheet: found.sheet, signature: found.signature, kind: 'none', columns: {} });
    expect(await lookFirst(port, options)).toEqual({ ...nothing, otherSheets: ['Kế hoạch'] });
  });

  test('an empty workbook is told from one in which nothing was recognised', async () => {
    await openExcel(['Trang 1', 'Trang 2']);
    expect(await lookFirst(port, options)).toEqual({ ...nothing, isEmpty: true });
    await openRows([['Danh sách cán bộ']]);
    expect(await lookFirst(port, options)).toEqual(nothing);
  });

  test('of a sheet longer than what is looked at, the first rows count and the rest is said to be there', async () => {
    const workbook = createWorkbook(['Kế hoạch']);
    const sheet = workbook.book.getWorksheet('Kế hoạch');
    if (!sheet) throw new Error('no sheet');
    plan.forEach((row, row0) => row.forEach((value, col0) => writeCellValue(sheet, row0, col0, { value })));
    writeCellValue(sheet, 6500, 0, { value: 'cuối' });
    const excel = await startEmbeddedExcel(workbook);
    expect(await lookFirst(port, options)).toEqual({ ...nothing, tableCount: 1, sheets: [{ ...planSheet, isCut: true }] });
    expect(working(excel)).toBe(2);
  });

  test('sheets that hold more than Excel tells at once are named as not seen', async () => {
    const workbook = createWorkbook(['Dài']);
    const sheet = workbook.book.getWorksheet('Dài');
    if (!sheet) throw new Error('no sheet');
    for (const [row0, col0] of [[0, 0], [1_000_000, 9]] as const) writeCellValue(sheet, row0, col0, { value: 'x' });
    await startEmbeddedExcel(workbook);
    expect(await lookFirst(port, options)).toEqual({ ...nothing, unseenSheets: ['Dài'] });
  });
});

describe('it is given up', () => {
  test('before it begins: nothing is asked', async () => {
    const excel = await openRows(plan);
    const from = working(excel);
    const pace = { now: () => 0, pause: () => Promise.resolve(), onProgress: () => undefined, isStopped: () => true };
    await expect(lookFirst(port, options, pace)).rejects.toMatchObject(stopped);
    expect(working(excel)).toBe(from);
  });

  test('at the next pause, once the user has begun something himself', async () => {
    await openSample('kh46-2025');
    let isStopped = false;
    const pause = jest.fn(() => {
      isStopped = true;
      return Promise.resolve();
    });
    let now = 0;
    const pace = { now: () => (now += 100), pause, onProgress: () => undefined, isStopped: () => isStopped };
    await expect(lookFirst(port, options, pace)).rejects.toMatchObject(stopped);
    expect(pause).toHaveBeenCalledTimes(1);
  });

  test('while a cell is being edited, with the cause', async () => {
    const excel = await openRows(plan);
    excel.setEditMode(true);
    await expect(lookFirst(port, options)).rejects.toMatchObject({ code: 'cell-being-edited' });
  });

  test('where the answer would be too large: it is not asked for in another way', async () => {
    const excel = await openRows(plan);
    const from = working(excel);
    excel.setFaults([{ request: 2, code: 'ResponsePayloadSizeLimitExceeded', when: 'before' }]);
    await expect(lookFirst(port, options)).rejects.toMatchObject({ code: 'too-large' });
    expect(working(excel) - from).toBeLessThanOrEqual(2);
  });
});
