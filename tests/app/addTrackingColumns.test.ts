import fc from 'fast-check';
import { addTrackingColumns } from '../../src/app/addTrackingColumns';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { correctTable } from '../../src/app/correctTable';
import { readState } from '../../src/app/workbookState';
import type { Appendix } from '../../src/core/model/appendix';
import type { CellValue } from '../../src/core/model/cell';
import { listTitle, statusWords } from '../../src/data/listWords';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openSample, type Sample } from '../builders/openSample';
import { inExcel, openRows } from '../builders/planWorkbook';
import { indicatorRows, taskHead, taskRows } from '../builders/trackingPlan';

const port = createExcelWorkbook();
const options = { asOf: '2026-12-09' };
const taskColumns = ['Tình hình thực hiện', 'Tỷ lệ hoàn thành (%)', 'Ngày hoàn thành', 'Khó khăn/vướng mắc', 'Kiến nghị'];
const indicatorColumns = ['Số gốc', 'Thời điểm số gốc', 'Kết quả kỳ trước', 'Kết quả kỳ này', 'Ngày số liệu', 'Ghi chú'];
let excel: EmbeddedExcel;

const requests = () => excel.counters.requests - excel.counters.releases;
const storedState = () => port.run(async (session) => readState(await session.readState()));

async function counted<Result>(action: () => Promise<Result>) {
  const before = requests();
  const result = await action();
  return { result, requests: requests() - before };
}

function valuesAt(sheet: string, address: string): Promise<CellValue[][]> {
  return inExcel(async (workbook, context) => {
    const range = workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values as CellValue[][];
  });
}

/** What is read of a table that new columns must not change. */
function withoutTracking({ items, sections, groups, passedRows, columns, otherColumns, unrecognisedColumns, ...rest }: Appendix) {
  const ours = new Set<string>([...taskColumns, ...indicatorColumns, 'Ngày hoàn thành thực tế']);
  return {
    kind: rest.kind, title: rest.title, rows: [rest.firstHeaderRow0, rest.lastHeaderRow0, rest.lastRow0], isSure: !rest.needsConfirmation,
    items: items.map((item) => ({ ordinal: item.ordinal, content: item.content, row0: item.row0, section: item.section?.row0, group: item.group?.row0, leads: item.leads, deadline: item.deadline, target: item.kind === 'indicator' ? item.target : null })),
    sections, passedRows, groups: groups.map(({ row0, ordinal, title }) => ({ row0, ordinal, title })),
    columns: Object.values(columns).filter(({ heading }) => !ours.has(heading)).map(({ role, col0 }) => [role, col0]).sort(), otherColumns, unrecognisedColumns,
  };
}

describe.each<[Sample, readonly (readonly string[])[]]>([
  ['kh46-2025', [indicatorColumns, taskColumns]],
  ['kts-2026-2030', [indicatorColumns, taskColumns]],
  ['theo-doi-quy-4-2026', [['Thời điểm số gốc', 'Ngày số liệu'], ['Thời điểm số gốc', 'Ngày số liệu']]],
])('%s', (sample, headings) => {
  test('gets the columns that its tables lack, in at most four requests, and none a second time', async () => {
    excel = await openSample(sample);
    const first = await counted(() => addTrackingColumns(port, options));
    expect(first.result.added.map((table) => table.headings)).toEqual(headings);
    expect(first.requests).toBeLessThanOrEqual(4);
    const second = await counted(() => addTrackingColumns(port, options));
    expect(second.result.added).toEqual([]);
    expect(new Set(second.result.skipped.map(({ reason }) => reason))).toEqual(new Set(['complete']));
    expect(second.requests).toBeLessThanOrEqual(2);
  });

  test('is read with the new roles and otherwise as before', async () => {
    excel = await openSample(sample);
    const before = (await checkWorkbook(port, options)).appendices;
    await addTrackingColumns(port, options);
    const after = (await checkWorkbook(port, options)).appendices;
    expect(after.map(withoutTracking)).toEqual(before.map(withoutTracking));
    for (const { kind, columns } of after) {
      expect(columns).toMatchObject(kind === 'tasks' ? { statusNote: {}, percentDone: {}, completedOn: {}, difficulty: {}, proposal: {} } : { baseline: {}, baselineOn: {}, previous: {}, actual: {}, measuredOn: {}, note: {} });
    }
  });
});

test('nothing outside of the new columns changes', async () => {
  excel = await openSample('kh46-2025');
  const before = await valuesAt('Phụ lục II', 'A1:E140');
  await addTrackingColumns(port, options);
  expect(await valuesAt('Phụ lục II', 'A1:E140')).toEqual(before);
});

test('the cells are dressed and helped along: lines, font, days, a list of statuses, shares', async () => {
  excel = await openSample('kh46-2025');
  await addTrackingColumns(port, options);
  const [heading, status, share, day] = await inExcel(async (workbook, context) => {
    const cells = ['F4', 'F9', 'G9', 'H9'].map((address) => workbook.worksheets.getItem('Phụ lục II').getRange(address));
    for (const cell of cells) {
      cell.load('values,numberFormat,format/font/name,format/font/size,format/font/bold,format/wrapText,format/horizontalAlignment,format/columnWidth');
      cell.dataValidation.load('type,rule,prompt,errorAlert');
    }
    const lines = cells.map((cell) => cell.format.borders.getItem('EdgeRight').load('style'));
    await context.sync();
    return cells.map(({ values, numberFormat, format: { font, wrapText, horizontalAlignment, columnWidth }, dataValidation: { type, prompt, errorAlert } }, index) => ({
      value: values[0]?.[0], numberFormat: numberFormat[0]?.[0], font: [font.name, font.size, font.bold], wrapText, horizontalAlignment, columnWidth, line: lines[index]?.style, type, prompt, asks: errorAlert.showAlert,
    }));
  });
  const own = { line: 'Continuous', wrapText: true };
  expect(heading).toMatchObject({ ...own, value: 'Tình hình thực hiện', font: ['Times New Roman', 13, true], type: 'None' });
  expect(status).toMatchObject({ ...own, font: ['Times New Roman', 13, false], horizontalAlignment: 'Left', type: 'List', asks: false, prompt: { title: listTitle } });
  expect(share).toMatchObject({ ...own, horizontalAlignment: 'Center', type: 'Decimal', asks: true, prompt: { message: expect.stringContaining('62,5') } });
  expect(day).toMatchObject({ ...own, numberFormat: 'dd/mm/yyyy', type: 'Date', prompt: { message: expect.stringContaining('09/12/2026') } });
  expect(status?.columnWidth).toBeGreaterThan(150);
  expect(statusWords).toContain('Đã hoàn thành');
});

test('headings and numbers of columns come again where those of the table do', async () => {
  excel = await openRows([taskHead, ['(1)', '(2)', '(3)', '(4)'], ...taskRows.slice(1), taskHead, ['4', 'Tổ chức hội nghị tổng kết của tỉnh', 'Sở Nội vụ', 'Quý IV/2026']]);
  await addTrackingColumns(port, options);
  expect(await valuesAt('Kế hoạch', 'E1:I7')).toEqual([taskColumns, ['(5)', '(6)', '(7)', '(8)', '(9)'], ...Array.from({ length: 3 }, () => ['', '', '', '', '']), taskColumns, ['', '', '', '', '']]);
});

test('tables above each other get columns each', async () => {
  excel = await openRows([...taskRows, [], ['PHỤ LỤC II'], ...indicatorRows]);
  expect((await addTrackingColumns(port, options)).added).toHaveLength(2);
  expect(await valuesAt('Kế hoạch', 'E1:I1')).toEqual([taskColumns]);
  expect(await valuesAt('Kế hoạch', 'F7:K7')).toEqual([indicatorColumns]);
});

test.each<[string, readonly (readonly CellValue[])[], string]>([
  ['where something stands in the way', taskRows.map((row, index) => [...row, '', index === 2 ? 'x' : '']), 'occupied'],
  ['where it is not certain to be read rightly', [['Mã', 'Đầu mục', 'Giao', 'Mốc'], ...taskRows.slice(1)], 'uncertain'],
])('a table is left alone %s, and that is said', async (_, rows, reason) => {
  excel = await openRows(rows);
  const before = await valuesAt('Kế hoạch', 'A1:K6');
  const { result, requests: taken } = await counted(() => addTrackingColumns(port, options));
  expect(result).toEqual({ added: [], skipped: [{ sheet: 'Kế hoạch', reason }] });
  expect(taken).toBeLessThanOrEqual(2);
  expect(await valuesAt('Kế hoạch', 'A1:K6')).toEqual(before);
  expect((await storedState()).addedColumns).toEqual([]);
});

test('a protected sheet is left alone, and that is said', async () => {
  excel = await openRows(taskRows);
  await inExcel((workbook) => workbook.worksheets.getItem('Kế hoạch').protection.protect());
  expect(await addTrackingColumns(port, options)).toEqual({ added: [], skipped: [{ sheet: 'Kế hoạch', reason: 'protected' }] });
});

test('a workbook without appendices is refused, and so is one that a later version remembers things in', async () => {
  excel = await openRows([['Ghi chép'], ['một dòng']]);
  await expect(addTrackingColumns(port, options)).rejects.toMatchObject({ code: 'no-appendix' });
  excel = await openRows(taskRows);
  await port.run((session) => session.apply([{ kind: 'saveState', state: '{"version":99}' }]));
  await expect(addTrackingColumns(port, options)).rejects.toMatchObject({ code: 'state-later' });
});

test('what the user said of a table still holds, and is not reported lost', async () => {
  excel = await openRows(taskRows);
  const [before] = (await checkWorkbook(port, options)).appendices;
  await correctTable(port, { sheet: 'Kế hoạch', signature: before?.signature ?? '', kind: 'tasks', columns: { lead: null, supporting: 2, proposal: null } });
  await addTrackingColumns(port, options);
  const { appendices: [after], lostCorrections } = await checkWorkbook(port, options);
  expect(after).toMatchObject({ isConfirmed: true, columns: { supporting: { col0: 2 }, proposal: { col0: 8 } } });
  expect(after?.columns.lead).toBeUndefined();
  expect(lostCorrections).toEqual([]);
});

test('a table whose headings nobody knows, but the user has confirmed, is read as before', async () => {
  excel = await openRows([['Ô', 'Điều phải làm', 'Ai làm', 'Khi nào xong'], ...taskRows.slice(1)]);
  const [before] = (await checkWorkbook(port, options)).appendices;
  await correctTable(port, { sheet: 'Kế hoạch', signature: before?.signature ?? '', kind: 'tasks', columns: {} });
  expect((await addTrackingColumns(port, options)).added).toHaveLength(1);
  const [after] = (await checkWorkbook(port, options)).appendices;
  const own = (appendix: Appendix | undefined) => Object.values(appendix?.columns ?? {}).flatMap(({ role, col0 }) => (col0 < 4 ? [`${role} ${col0}`] : [])).sort();
  expect(own(after)).toEqual(own(before));
  expect(own(after)).toEqual(['content 1', 'deadline 3', 'lead 2', 'ordinal 0']);
  expect(after?.items).toHaveLength(3);
});

test('filling the new columns in any order leaves the items as they are', async () => {
  excel = await openSample('kts-2026-2030');
  await addTrackingColumns(port, options);
  const [before] = (await checkWorkbook(port, options)).appendices;
  const rows = before?.items.map(({ row0 }) => row0) ?? [];
  await fc.assert(
    fc.asyncProperty(fc.subarray(rows), fc.constantFrom('E', 'G', 'H', 'J'), async (filled, letter) => {
      await inExcel((workbook) => {
        for (const row0 of filled) workbook.worksheets.getItem('Phụ lục I').getRange(`${letter}${row0 + 1}`).values = [[12.5]];
      });
      const [after] = (await checkWorkbook(port, options)).appendices;
      expect(after?.items.map(({ row0, ordinal }) => [row0, ordinal])).toEqual(before?.items.map(({ row0, ordinal }) => [row0, ordinal]));
    }),
    { numRuns: 12 },
  );
});

test('what was remembered before a failure is not remembered twice', async () => {
  excel = await openRows(taskRows);
  await addTrackingColumns(port, options);
  const { addedColumns } = await storedState();
  await inExcel((workbook) => workbook.worksheets.getItem('Kế hoạch').getRange('E1:I4').clear());
  await addTrackingColumns(port, options);
  expect((await storedState()).addedColumns.map(({ heading }) => heading)).toEqual(addedColumns.map(({ heading }) => heading));
});

test.each([1, 2, 3, 4])('where request %i fails nothing is half remembered: a second click does the work, and all of it can be taken away', async (request) => {
  excel = await openRows(taskRows);
  excel.setFaults([{ request, code: 'GeneralException', when: 'before' }]);
  await addTrackingColumns(port, options).catch((error: unknown) => expect(error).toMatchObject({ name: 'WorkbookFailure' }));
  excel.setFaults([]);
  await addTrackingColumns(port, options);
  expect(await valuesAt('Kế hoạch', 'E1:I1')).toEqual([taskColumns]);
  expect((await storedState()).addedColumns.map(({ heading }) => heading)).toEqual(taskColumns);
});
