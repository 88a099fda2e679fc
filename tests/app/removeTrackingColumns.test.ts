import fc from 'fast-check';
import { addTrackingColumns } from '../../src/app/addTrackingColumns';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { correctTable } from '../../src/app/correctTable';
import { removeTrackingColumns } from '../../src/app/removeTrackingColumns';
import { readState } from '../../src/app/workbookState';
import type { CellValue } from '../../src/core/model/cell';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { contentOf } from '../builders/contentOf';
import { openSample, type Sample } from '../builders/openSample';
import { inExcel, openRows } from '../builders/planWorkbook';
import { taskHead, taskRows } from '../builders/trackingPlan';

const port = createExcelWorkbook();
const options = { asOf: '2026-12-09' };
const keep = { ...options, discard: false };
const taskColumns = ['Tình hình thực hiện', 'Tỷ lệ hoàn thành (%)', 'Ngày hoàn thành', 'Khó khăn/vướng mắc', 'Kiến nghị'];
let excel: EmbeddedExcel;

const requests = () => excel.counters.requests - excel.counters.releases;
const storedState = () => port.run(async (session) => readState(await session.readState()));

function type(sheet: string, cells: Readonly<Record<string, CellValue>>): Promise<void> {
  return inExcel((workbook) => {
    for (const [address, value] of Object.entries(cells)) workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
  });
}

function valuesAt(address: string, sheet = 'Kế hoạch'): Promise<CellValue[][]> {
  return inExcel(async (workbook, context) => {
    const range = workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values as CellValue[][];
  });
}

async function openTracked(rows: readonly (readonly CellValue[])[] = taskRows): Promise<void> {
  excel = await openRows(rows);
  await addTrackingColumns(port, options);
}

test.each<Sample>(['kh46-2025', 'kts-2026-2030', 'theo-doi-quy-4-2026'])('%s is what it was after columns came and went, in at most three requests', async (sample) => {
  excel = await openSample(sample);
  const before = await contentOf(excel);
  const { added } = await addTrackingColumns(port, options);
  expect(await contentOf(excel)).not.toEqual(before);
  const count = requests();
  expect(await removeTrackingColumns(port, keep)).toEqual({ removed: added, filled: [], skipped: [] });
  expect(requests() - count).toBeLessThanOrEqual(3);
  expect(await contentOf(excel)).toEqual(before);
  expect((await storedState()).addedColumns).toEqual([]);
});

test('a header of two rows loses its merged headings and keeps its own', async () => {
  excel = await openRows([['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', '', 'Thời gian hoàn thành'], ['', '', 'Cơ quan chủ trì', 'Cơ quan phối hợp', ''], ...taskRows.slice(1).map(([ordinal = '', content = '', lead = '', time = '']) => [ordinal, content, lead, 'Sở Tài chính', time])]);
  await inExcel((workbook) => {
    for (const address of ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2']) workbook.worksheets.getItem('Kế hoạch').getRange(address).merge();
  });
  const before = await contentOf(excel);
  await addTrackingColumns(port, options);
  expect((await contentOf(excel))[0]?.merges).toHaveLength(4 + 5);
  await removeTrackingColumns(port, keep);
  expect(await contentOf(excel)).toEqual(before);
});

test('a column in which something was typed stays with all of it, until it is to be discarded', async () => {
  await openTracked();
  await type('Kế hoạch', { E2: 'Đang lấy ý kiến các sở', E4: 'Đã ban hành', F3: 50 });
  expect(await removeTrackingColumns(port, keep)).toEqual({
    removed: [{ sheet: 'Kế hoạch', headings: taskColumns.slice(2) }],
    filled: [{ sheet: 'Kế hoạch', role: 'statusNote', heading: taskColumns[0], cellCount: 2 }, { sheet: 'Kế hoạch', role: 'percentDone', heading: taskColumns[1], cellCount: 1 }],
    skipped: [],
  });
  expect(await valuesAt('E1:G4')).toEqual([[taskColumns[0], taskColumns[1], ''], ['Đang lấy ý kiến các sở', '', ''], ['', 50, ''], ['Đã ban hành', '', '']]);
  expect(await removeTrackingColumns(port, { ...options, discard: true })).toEqual({ removed: [{ sheet: 'Kế hoạch', headings: taskColumns.slice(0, 2) }], filled: [], skipped: [] });
  expect((await valuesAt('E1:I4')).flat().every((value) => value === '')).toBe(true);
});

test('a formula that shows nothing counts as typed', async () => {
  await openTracked();
  await inExcel((workbook) => {
    workbook.worksheets.getItem('Kế hoạch').getRange('I3').formulas = [['=IF(F3=100,"xong","")']];
  });
  expect((await removeTrackingColumns(port, keep)).filled).toMatchObject([{ role: 'proposal', cellCount: 1 }]);
});

test('a renamed column is the user’s own: it stays and is forgotten', async () => {
  await openTracked();
  await type('Kế hoạch', { I1: 'Kiến nghị của xã' });
  expect((await removeTrackingColumns(port, { ...options, discard: true })).removed).toEqual([{ sheet: 'Kế hoạch', headings: taskColumns.slice(0, 4) }]);
  expect(await valuesAt('E1:I1')).toEqual([['', '', '', '', 'Kiến nghị của xã']]);
  expect((await storedState()).addedColumns).toEqual([]);
});

test('a column of the user’s own with the same heading in another table of the sheet stays', async () => {
  const own = [...taskHead, 'Kiến nghị'];
  await openTracked([...taskRows, [], ['PHỤ LỤC II'], own, ...taskRows.slice(1)]);
  expect((await removeTrackingColumns(port, { ...options, discard: true })).removed.map(({ headings }) => headings)).toEqual([taskColumns, taskColumns.slice(0, 4)]);
  expect(await valuesAt('A7:J7')).toEqual([[...own, '', '', '', '', '']]);
});

test('columns are found where rows and columns came between', async () => {
  await openTracked();
  const moved = (await valuesAt('A1:I4')).map((row, index) => [...row.slice(0, 4), index === 0 ? 'Địa bàn' : '', ...row.slice(4)]);
  await inExcel((workbook) => {
    const sheet = workbook.worksheets.getItem('Kế hoạch');
    sheet.getRange('A1:I4').clear();
    sheet.getRange('A1').values = [['KẾ HOẠCH NĂM 2026']];
    sheet.getRange('A3:J6').values = moved;
  });
  expect((await removeTrackingColumns(port, keep)).removed).toEqual([{ sheet: 'Kế hoạch', headings: taskColumns }]);
  expect(await valuesAt('D3:F3')).toEqual([['Thời gian hoàn thành', 'Địa bàn', '']]);
});

test('on a protected sheet the columns stay, and the sheet is named', async () => {
  await openTracked();
  await inExcel((workbook) => workbook.worksheets.getItem('Kế hoạch').protection.protect());
  expect(await removeTrackingColumns(port, { ...options, discard: true })).toEqual({ removed: [], filled: [], skipped: ['Kế hoạch'] });
  expect((await storedState()).addedColumns).toHaveLength(5);
});

test('where there are none nothing is written', async () => {
  excel = await openRows(taskRows);
  const count = requests();
  expect(await removeTrackingColumns(port, keep)).toEqual({ removed: [], filled: [], skipped: [] });
  expect(requests() - count).toBeLessThanOrEqual(2);
});

test('what the user said of the table holds before, with and after the columns', async () => {
  excel = await openRows(taskRows);
  const [before] = (await checkWorkbook(port, options)).appendices;
  const said = { sheet: 'Kế hoạch', signature: before?.signature ?? '', kind: 'tasks', columns: { lead: null, supporting: 2 } } as const;
  await correctTable(port, said);
  await addTrackingColumns(port, options);
  await removeTrackingColumns(port, keep);
  expect((await storedState()).corrections).toEqual([said]);
  expect((await checkWorkbook(port, options)).appendices).toMatchObject([{ isConfirmed: true, columns: { supporting: { col0: 2 } } }]);
});

test('whatever is typed, removal leaves every cell outside of the columns as it is, and every column that holds something', async () => {
  const rows = [taskHead, ['I', 'Về thể chế'], ...taskRows.slice(1)];
  const cell = fc.record({ row: fc.integer({ min: 2, max: 8 }), letter: fc.constantFrom('A', 'B', 'D', 'E', 'F', 'H', 'I', 'K'), value: fc.constantFrom<CellValue>('đã xong', 7, true) });
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { maxLength: 6 }), async (typed) => {
      await openTracked(rows);
      await type('Kế hoạch', Object.fromEntries(typed.map(({ row, letter, value }) => [`${letter}${row}`, value])));
      const before = await valuesAt('A1:L9');
      await removeTrackingColumns(port, keep).catch((error: unknown) => expect(error).toMatchObject({ code: 'no-appendix' }));
      const after = await valuesAt('A1:L9');
      const isHeading = (value: CellValue | undefined) => taskColumns.some((heading) => heading === value);
      before.forEach((row, row0) => row.forEach((value, col0) => {
        if (after[row0]?.[col0] !== value) expect([isHeading(value), after[row0]?.[col0]]).toEqual([true, '']);
      }));
    }),
    { numRuns: 25 },
  );
});

test.each([1, 2, 3])('where request %i fails the columns are still known, and a second click takes them away', async (request) => {
  excel = await openRows(taskRows);
  const before = await contentOf(excel);
  await addTrackingColumns(port, options);
  excel.setFaults([{ request, code: 'GeneralException', when: 'before' }]);
  await removeTrackingColumns(port, keep).catch((error: unknown) => expect(error).toMatchObject({ name: 'WorkbookFailure' }));
  excel.setFaults([]);
  await removeTrackingColumns(port, keep);
  expect(await contentOf(excel)).toEqual(before);
});
