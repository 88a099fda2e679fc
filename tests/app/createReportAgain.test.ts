import { changeReportChoices } from '../../src/app/changeReportChoices';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { createReport } from '../../src/app/createReport';
import type { ReportOptions } from '../../src/app/planReport';
import { cellAddress } from '../../src/core/model/address';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openSample } from '../builders/openSample';
import { inExcel } from '../builders/planWorkbook';

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

test('a date and a number typed into free cells stay what they are when rows move', async () => {
  await createReport(port, q4);
  const { row0, col0 } = await firstFreeCell();
  await onReport((sheet) => {
    sheet.getRange(cellAddress(row0, col0)).numberFormat = [['dd/mm/yyyy']];
    sheet.getRange(cellAddress(row0, col0)).values = [[46386]];
    sheet.getRange(cellAddress(row0, col0 + 1)).values = [[12.5]];
  });
  expect(await createReport(port, later)).toMatchObject({ isNewSheet: false, carriedOver: 2 });
  const moved = await firstFreeCell();
  expect((await cellsOf(report))[moved.row0]?.slice(col0)).toEqual([46386, 12.5]);
});

/** A section left out above the tables moves all their rows. */
const withoutDirection = () => changeReportChoices(port, { leftOutSections: ['direction'] });

test('a formula of the user\'s goes along with its row', async () => {
  await createReport(port, q4);
  const { row0, col0 } = await firstFreeCell();
  await onReport((sheet) => {
    sheet.getRange(cellAddress(row0, col0)).formulas = [[`="Đã chi "&A${row0 + 1}+1`]];
  });
  await withoutDirection();
  expect(await createReport(port, q4)).toMatchObject({ sheet: report, isNewSheet: false, carriedOver: 1 });
  const moved = await firstFreeCell();
  expect(moved.row0).toBeLessThan(row0);
  expect(excel.workbook.book.getWorksheet(report)?.getCell(moved.row0 + 1, col0 + 1).formula).toBe(`"Đã chi "&A${moved.row0 + 1}+1`);
});

/** Swaps the contents of two rows of the source, their numbers stay. */
async function swapTasks(row: number): Promise<void> {
  await inExcel(async (workbook, context) => {
    const cells = workbook.worksheets.getItem('Phụ lục II').getRange(`B${row}:F${row + 1}`).load('values');
    await context.sync();
    cells.values = [...cells.values].reverse();
  });
}

test('where tasks change places and numbers, all that the user did to a row goes along with it', async () => {
  await createReport(port, q4);
  const { row0, col0 } = await firstFreeCell();
  const [free, beside] = [cellAddress(row0, col0), cellAddress(row0, 13)];
  await onReport((sheet) => {
    sheet.getRange(free).values = [['Thiếu kinh phí']];
    sheet.getRange(free).format.font.color = '#FF0000';
    sheet.getRange(cellAddress(row0, 1)).format.fill.color = '#FFFF00';
    sheet.getRange(cellAddress(row0, col0 + 1)).formulas = [[`=A${row0 + 1}*2`]];
    sheet.getRange(beside).values = [['Ghi bên lề']];
    sheet.getRange('B:B').format.columnWidth = 300;
  });
  const content = (await cellsOf(report))[row0]?.[1];
  const book = () => excel.workbook.book.getWorksheet(report);
  const rich = { richText: [{ text: 'Thiếu ' }, { text: 'kinh phí', font: { bold: true } }] };
  Object.assign(book()?.getCell(free) ?? {}, { value: rich, note: 'Hỏi lại Sở Tài chính' });
  const width = book()?.getColumn(2).width;
  const source = (await cellsOf('Phụ lục II')).findIndex((row) => row[1] === content);
  await swapTasks(source + 1);
  expect(await createReport(port, q4)).toMatchObject({ sheet: report, isNewSheet: false, carriedOver: 2 });
  const cells = await cellsOf(report);
  const moved = cells.findIndex((row, at) => at >= row0 && row[1] === content);
  expect(moved).toBe(row0 + 1);
  expect([cells[moved]?.[0], cells[moved]?.[col0], cells[moved]?.[13], cells[row0]?.[col0]]).toEqual([2, 'Thiếu kinh phí', 'Ghi bên lề', '']);
  expect(book()?.getCell(moved + 1, col0 + 2).formula).toBe(`A${moved + 1}*2`);
  expect(book()?.getCell(moved + 1, col0 + 1).font?.color).toMatchObject({ argb: 'FFFF0000' });
  expect(book()?.getCell(moved + 1, 2).fill).toMatchObject({ fgColor: { argb: 'FFFFFF00' } });
  expect(book()?.getColumn(2).width).toBe(width);
  expect(book()?.getCell(moved + 1, col0 + 1)).toMatchObject({ value: rich, note: 'Hỏi lại Sở Tài chính' });
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

test('a renamed report keeps its sheet and the rows of the user\'s where rows of ours go', async () => {
  await createReport(port, q4);
  const { row0 } = await firstFreeCell();
  await onReport((sheet) => {
    sheet.getRange(`${row0 + 2}:${row0 + 2}`).insert('Down');
    sheet.getRange(cellAddress(row0 + 1, 1)).values = [['Dòng ghi thêm']];
    sheet.name = 'BC quý';
  });
  await withoutDirection();
  expect(await createReport(port, q4)).toMatchObject({ sheet: 'BC quý', isNewSheet: false });
  const moved = await firstFreeCell('BC quý');
  expect(moved.row0).toBeLessThan(row0);
  expect((await cellsOf('BC quý'))[moved.row0 + 1]?.[1]).toBe('Dòng ghi thêm');
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
