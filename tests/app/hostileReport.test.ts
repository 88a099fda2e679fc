import { createReport } from '../../src/app/createReport';
import type { ReportOptions } from '../../src/app/planReport';
import { cellAddress } from '../../src/core/model/address';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { inExcel, openRows } from '../builders/planWorkbook';

const port = createExcelWorkbook();
const q4: ReportOptions = { asOf: '2026-12-09', period: '2026-Q4', unit: null };
const report = 'Báo cáo tổng hợp';

const hostile = [
  '=HYPERLINK("http://x.vn","a")', '+84 292 3820', '-1+2', '- Xây dựng kế hoạch', '@SUM(1)', '\tx', "'=x", '1/2', '12/2026', 'TRUE', '90%', '1.10', '=1+1', `=${'a'.repeat(5000)}`, 'x'.repeat(32_767),
] as const;

/** Texts of the source in every column that the report copies. */
const rows = [
  ['TT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Kết quả, sản phẩm', 'Tình hình thực hiện', 'Khó khăn, vướng mắc', 'Kiến nghị'],
  ...hostile.map((text, index) => [String(index + 1), `Nhiệm vụ số ${index + 1}`, 'Sở Tài chính', 'Sở Y tế', 'Năm 2026', text, text, text, text]),
];

async function openHostile(): Promise<EmbeddedExcel> {
  const excel = await openRows([['']]);
  const sheet = excel.workbook.book.getWorksheet('Kế hoạch');
  rows.forEach((cells, index) => {
    sheet?.getRow(index + 1).splice(1, 0, ...cells);
  });
  return excel;
}

/** Formulas of the report that hold a text of the user's, and cells that are no text though they hold one. */
function slips({ workbook: { book } }: EmbeddedExcel): readonly string[] {
  const found: string[] = [];
  book.getWorksheet(report)?.eachRow((row) => row.eachCell((cell) => {
    if (cell.formula !== undefined && /HYPERLINK|aaaa|^1\+1|^-1/.test(cell.formula)) found.push(`${cell.address}: ${cell.formula}`);
  }));
  return found;
}

async function cellsOf(): Promise<readonly (readonly unknown[])[]> {
  const { snapshot } = await port.run((session) => session.read());
  return snapshot.sheets.find(({ name }) => name === report)?.values ?? [];
}

function expectTexts(cells: readonly (readonly unknown[])[], columns: readonly number[]): void {
  const head = cells.findIndex((row) => row.includes('Nhiệm vụ') && row.includes('Trạng thái'));
  hostile.forEach((text, index) => {
    const row = cells.find((each, row0) => row0 > head && each[1] === `Nhiệm vụ số ${index + 1}`);
    for (const col0 of columns) expect(row?.[col0]).toBe(text);
  });
}

test('no text of the source becomes a formula, a number or a day on the report, the first time or again', async () => {
  const excel = await openHostile();
  for (const asOf of [q4.asOf, '2026-12-10']) {
    expect(await createReport(port, { ...q4, asOf })).toMatchObject({ taskCount: hostile.length, sheet: report });
    expect(slips(excel)).toEqual([]);
    expectTexts(await cellsOf(), [5, 6, 10, 11]);
  }
});

test('no text of a free place becomes a formula, a number or a day when its row goes and comes back', async () => {
  const excel = await openRows([rows[0] ?? [], ...hostile.map((_, index) => [String(index + 1), `Nhiệm vụ số ${index + 1}`, 'Sở Tài chính', 'Sở Y tế', 'Năm 2027'])]);
  await createReport(port, q4);
  const made = await cellsOf();
  const sheet = excel.workbook.book.getWorksheet(report);
  hostile.forEach((text, index) => {
    Object.assign(sheet?.getCell(cellAddress(made.findIndex((row) => row[1] === `Nhiệm vụ số ${index + 1}`), 10)) ?? {}, { value: text });
  });
  await inExcel((workbook) => {
    workbook.worksheets.getItem('Kế hoạch').getRange(`B2:B${hostile.length + 1}`).values = hostile.map((_, index) => [`Việc khác ${index + 1}`]);
  });
  await createReport(port, q4);
  expect(slips(excel)).toEqual([]);
  const orphaned = (await cellsOf()).flat();
  for (const text of hostile) expect(orphaned).toContain(text);
  await inExcel((workbook) => {
    workbook.worksheets.getItem('Kế hoạch').getRange(`B2:B${hostile.length + 1}`).values = hostile.map((_, index) => [`Nhiệm vụ số ${index + 1}`]);
  });
  await createReport(port, q4);
  expect(slips(excel)).toEqual([]);
  expectTexts(await cellsOf(), [10]);
});
