import type { EmbeddedExcel } from '../../../src/embedded/embedExcel';
import { closePeriod } from '../../../src/app/closePeriod';
import { createDirectorySheet } from '../../../src/app/createDirectorySheet';
import { exportReport } from '../../../src/app/exportReport';
import type { WorkbookSnapshot } from '../../../src/core/model/sheetSnapshot';
import { cellText } from '../../../src/core/text/cellText';
import { createExcelWorkbook } from '../../../src/excel/createExcelWorkbook';
import { openWorkbook } from '../../../src/embedded/xlsx/openWorkbook';
import { onPlan, planName } from '../../builders/askAll';
import { openPane, paneDay, type AskedPane } from '../../builders/openPane';
import { inExcel } from '../../builders/planWorkbook';
import { taskHead } from '../../builders/trackingPlan';
import { openExcel } from '../../embedded/openExcel';
import { writeXlsx } from '../../../src/files/writeXlsx';

const port = createExcelWorkbook();
const systems = [['1900', false], ['1904', true]] as const;

/** Deadlines typed as days, as Excel keeps them in either system; the second is past, the third has become a month by itself. */
async function openPlan(date1904: boolean): Promise<EmbeddedExcel> {
  const excel = await openExcel([planName]);
  excel.workbook.date1904 = date1904;
  await onPlan((sheet) => {
    sheet.getRange('A1:D1').values = [[...taskHead]];
    sheet.getRange('A2:D4').values = [
      ["'1", 'Xây dựng đề án chuyển đổi số của tỉnh', 'Sở Tài chính', '2026-12-31'],
      ["'2", 'Rà soát các thủ tục hành chính của sở', 'Sở Nội vụ', '2026-03-31'],
      ["'3", 'Ban hành quy chế phối hợp giữa các sở', 'Sở Y tế', '2028-06-01'],
    ];
    sheet.getRange('D2:D3').numberFormat = [['dd/mm/yyyy'], ['dd/mm/yyyy']];
    sheet.getRange('D4').numberFormat = [['mmm-yy']];
  });
  return excel;
}

const deadlines = (pane: AskedPane) => pane.result().appendices.flatMap(({ items }) => items.map(({ deadline }) => [deadline?.text, deadline?.end]));

const valuesOnPlan = (address: string) => inExcel(async (workbook, context) => {
  const range = workbook.worksheets.getItem(planName).getRange(address).load('values');
  await context.sync();
  return range.values.flat();
});

/** Every cell of a sheet that shows a day, as a reader sees it. */
function daysOn({ sheets }: WorkbookSnapshot, name: string): readonly string[] {
  const { values = [], numberFormats = [] } = sheets.find((sheet) => sheet.name === name) ?? {};
  return values.flatMap((row, r) => row.map((value, c) => cellText(value, numberFormats[r]?.[c] ?? 'General')).filter((text) => /^\d{2}\/\d{2}\/\d{4}$/.test(text)));
}

const readAll = () => port.run(async (session) => (await session.read()).snapshot);

test.each(systems)('in a workbook that counts from %s the numbers in the cells differ, the days read do not', async (_year, date1904) => {
  await openPlan(date1904);
  expect(await valuesOnPlan('D2')).toEqual([46387 - (date1904 ? 1462 : 0)]);
  const pane = openPane();
  expect(await pane.check()).toEqual([]);
  expect(deadlines(pane)).toEqual([['31/12/2026', '2026-12-31'], ['31/03/2026', '2026-03-31'], ['6/2028', '2028-06-30']]);
  expect(pane.findings('deadline-turned-date')).toEqual([expect.stringContaining('Tháng 6/2028')]);
});

test.each(systems)('in a workbook that counts from %s a day is corrected, and put back as the very number it was', async (_year, date1904) => {
  await openPlan(date1904);
  const before = await valuesOnPlan('D2:D4');
  const pane = openPane();
  await pane.check();
  expect((await pane.fix('deadline-turned-date'))[0]).toBe('Đã sửa 1 ô.');
  expect(await valuesOnPlan('D2:D4')).toEqual([...before.slice(0, 2), 'Tháng 6/2028']);
  expect((await pane.undo())[0]).toBe('Đã hoàn tác 1 ô.');
  expect(await valuesOnPlan('D2:D4')).toEqual(before);
});

test.each(systems)('in a workbook that counts from %s the days that we write are the days meant', async (_year, date1904) => {
  await openPlan(date1904);
  const { sheet: history } = await closePeriod(port, { asOf: paneDay, period: '2026-Q4' });
  expect(new Set(daysOn(await readAll(), history))).toEqual(new Set(['22/11/2026', '31/12/2026', '31/03/2026']));
});

test.each(systems)('in a workbook that counts from %s a day typed into the directory is read as the day meant', async (_year, date1904) => {
  await openPlan(date1904);
  const { sheet: directory } = await createDirectorySheet(port);
  await inExcel((workbook) => {
    const cell = workbook.worksheets.getItem(directory).getRange('F6');
    cell.numberFormat = [['dd/mm/yyyy']];
    cell.values = [['2030-03-01']];
  });
  expect(daysOn(await readAll(), directory)).toEqual(['01/03/2030']);
});

test.each(systems)('in a workbook that counts from %s the report says the days of the plan, and so does its own file', async (_year, date1904) => {
  const excel = await openPlan(date1904);
  const files: Uint8Array[] = [];
  excel.onOpenFile(({ bytes }) => files.push(bytes));
  expect(await openPane().report()).toEqual(['Đã tạo trang “Báo cáo tổng hợp”: 3 nhiệm vụ, 0 chỉ tiêu.']);
  const texts = (await readAll()).sheets.find(({ name }) => name === 'Báo cáo tổng hợp')?.values.flat().map(String) ?? [];
  expect(texts.filter((text) => ['31/12/2026', '31/03/2026'].includes(text))).toEqual(expect.arrayContaining(['31/12/2026', '31/03/2026']));
  await exportReport(port, writeXlsx, 'Báo cáo tổng hợp');
  const [file] = files;
  if (!file) throw new Error('no file');
  expect((await openWorkbook(file)).date1904).toBe(false);
});
