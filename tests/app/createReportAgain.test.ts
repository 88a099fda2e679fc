import { checkWorkbook } from '../../src/app/checkWorkbook';
import { createReport } from '../../src/app/createReport';
import type { ReportOptions } from '../../src/app/planReport';
import { cellAddress } from '../../src/core/model/address';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openSample } from '../builders/openSample';

const port = createExcelWorkbook();
const q4: ReportOptions = { asOf: '2026-12-09', period: '2026-Q4', unit: null };
const report = 'Báo cáo tổng hợp';

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openSample('kts-2026-2030');
});

async function cellsOf(sheet: string): Promise<readonly (readonly unknown[])[]> {
  const { snapshot } = await port.run((session) => session.read());
  return snapshot.sheets.find(({ name }) => name === sheet)?.values ?? [];
}

/** The first free cell beside a task. */
async function firstFreeCell(sheet = report): Promise<{ row0: number; col0: number }> {
  const cells = await cellsOf(sheet);
  const head0 = cells.findIndex((row) => row.includes('Nhiệm vụ') && row.includes('Trạng thái'));
  return { row0: cells.findIndex((row, row0) => row0 > head0 && String(row[0]) === '1'), col0: 10 };
}

function onReport(edit: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem(report));
    await context.sync();
  });
}

test('a text typed once is still there after any number of reports, until the user changes it', async () => {
  await createReport(port, q4);
  const { row0, col0 } = await firstFreeCell();
  const typed = async (text: string) => onReport((sheet) => {
    sheet.getRange(cellAddress(row0, col0)).values = [[text]];
  });
  await typed('Thiếu kinh phí');
  for (let run = 0; run < 3; run += 1) {
    expect(await createReport(port, q4)).toMatchObject({ isNewSheet: false, carriedOver: 1 });
    expect((await cellsOf(report))[row0]?.[col0]).toBe('Thiếu kinh phí');
  }
  await typed('');
  await createReport(port, q4);
  expect((await cellsOf(report))[row0]?.[col0]).toBe('');
});

/** Another cut-off date puts other rows among those that lag: the report gets another shape. */
const later: ReportOptions = { ...q4, asOf: '2031-01-02' };

test('where only words change, dates, formulas, colours and widths of the user\'s stay as they are', async () => {
  await createReport(port, q4);
  const { row0, col0 } = await firstFreeCell();
  await onReport((sheet) => {
    sheet.getRange(cellAddress(row0, col0)).formulas = [['="Đã chi "&1+1']];
    sheet.getRange(cellAddress(row0, col0 + 1)).numberFormat = [['dd/mm/yyyy']];
    sheet.getRange(cellAddress(row0, col0 + 1)).values = [[46386]];
    sheet.getRange('B20').format.fill.color = '#FFFF00';
    sheet.getRange('B:B').format.columnWidth = 300;
  });
  const sheetOf = () => excel.workbook.book.getWorksheet(report);
  const width = sheetOf()?.getColumn(2).width;
  const fill = sheetOf()?.getCell('B20').fill;
  expect(await createReport(port, { ...q4, asOf: '2026-12-10' })).toMatchObject({ sheet: report, isNewSheet: false, carriedOver: 2 });
  expect(sheetOf()?.getCell(row0 + 1, col0 + 1).formula).toBe('"Đã chi "&1+1');
  expect((await cellsOf(report))[row0]?.[col0 + 1]).toBe(46386);
  expect([sheetOf()?.getColumn(2).width, sheetOf()?.getCell('B20').fill]).toEqual([width, fill]);
  expect((await cellsOf(report)).flat()).toContain('(Số liệu tính đến ngày 10/12/2026)');
});

test('a date and a number typed into free cells come back as they were shown', async () => {
  await createReport(port, q4);
  const { row0, col0 } = await firstFreeCell();
  await onReport((sheet) => {
    sheet.getRange(cellAddress(row0, col0)).numberFormat = [['dd/mm/yyyy']];
    sheet.getRange(cellAddress(row0, col0)).values = [[46386]];
    sheet.getRange(cellAddress(row0, col0 + 1)).values = [[12.5]];
  });
  expect(await createReport(port, later)).toMatchObject({ isNewSheet: false, carriedOver: 2 });
  const moved = await firstFreeCell();
  expect((await cellsOf(report))[moved.row0]?.slice(col0)).toEqual(['30/12/2026', '12,5']);
});

test('where rows must move, a report with a formula of the user\'s is left as it is; a new sheet takes over what the formula says', async () => {
  await createReport(port, q4);
  const { row0, col0 } = await firstFreeCell();
  await onReport((sheet) => {
    sheet.getRange(cellAddress(row0, col0)).formulas = [['="Đã chi "&1+1']];
  });
  expect(await createReport(port, later)).toMatchObject({ sheet: `${report} (2)`, isNewSheet: true, carriedOver: 1 });
  expect(excel.workbook.book.getWorksheet(report)?.getCell(row0 + 1, col0 + 1).formula).toBe('"Đã chi "&1+1');
  const moved = await firstFreeCell(`${report} (2)`);
  expect((await cellsOf(`${report} (2)`))[moved.row0]?.[col0]).toBe('Đã chi 2');
});

test('widths that the user gave the columns stay', async () => {
  await createReport(port, q4);
  await onReport((sheet) => {
    sheet.getRange('B:B').format.columnWidth = 300;
  });
  const width = excel.workbook.book.getWorksheet(report)?.getColumn(2).width;
  expect(await createReport(port, later)).toMatchObject({ isNewSheet: false });
  expect(excel.workbook.book.getWorksheet(report)?.getColumn(2).width).toBe(width);
});

test('a report that the user renamed is no appendix, and is written again under its new name', async () => {
  const renamed = 'Báo cáo "quý IV" - Sở\'KH!';
  const before = await checkWorkbook(port, { asOf: q4.asOf });
  await createReport(port, q4);
  const { row0, col0 } = await firstFreeCell();
  await onReport((sheet) => {
    sheet.getRange(cellAddress(row0, col0)).values = [['Thiếu kinh phí']];
    sheet.name = renamed;
  });
  expect((await checkWorkbook(port, { asOf: q4.asOf })).appendices.map(({ sheet }) => sheet)).toEqual(before.appendices.map(({ sheet }) => sheet));
  expect(await createReport(port, q4)).toMatchObject({ sheet: renamed, isNewSheet: false, carriedOver: 1, taskCount: 25 });
  expect((await cellsOf(renamed))[row0]?.[col0]).toBe('Thiếu kinh phí');
  expect(await createReport(port, later)).toMatchObject({ sheet: renamed, isNewSheet: false, carriedOver: 1, taskCount: 25 });
});

test('a sheet of the user\'s with the name of the report is neither written to nor passed over', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Phụ lục II').name = report;
    await context.sync();
  });
  const before = await cellsOf(report);
  expect(await createReport(port, q4)).toMatchObject({ sheet: `${report} (2)`, isNewSheet: true, taskCount: 25 });
  expect(await cellsOf(report)).toEqual(before);
});

test.each(['before', 'after'] as const)('where Excel fails %s the sheet was written again, the texts of the user\'s are in the next report', async (when) => {
  await createReport(port, q4);
  const { row0, col0 } = await firstFreeCell();
  await onReport((sheet) => {
    sheet.getRange(cellAddress(row0, col0)).values = [['Thiếu kinh phí']];
  });
  excel.setFaults([{ request: 3, code: 'GeneralException', when }]);
  await expect(createReport(port, later)).rejects.toMatchObject({ name: 'WorkbookFailure' });
  excel.setFaults([]);
  const { sheet, carriedOver } = await createReport(port, q4);
  expect(carriedOver).toBe(1);
  expect((await cellsOf(sheet))[row0]?.[col0]).toBe('Thiếu kinh phí');
});

test('texts survive where Excel fails between clearing the sheet and writing it', async () => {
  await createReport(port, q4);
  const { row0, col0 } = await firstFreeCell();
  await onReport((sheet) => {
    sheet.getRange(cellAddress(row0, col0)).values = [['Thiếu kinh phí']];
  });
  await port.run(async (session) =>
    createReport({ run: (action) => action({ ...session, apply: (edits) => session.apply(edits.slice(0, edits.findIndex(({ kind }) => kind === 'clearSheet') + 1)) }) }, later),
  );
  expect(await cellsOf(report)).toEqual([]);
  const { sheet, carriedOver } = await createReport(port, q4);
  expect(carriedOver).toBe(1);
  expect((await cellsOf(sheet))[row0]?.[col0]).toBe('Thiếu kinh phí');
});
