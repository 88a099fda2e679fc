import { createReport } from '../../src/app/createReport';
import type { ReportOptions } from '../../src/app/planReport';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { cellAddress } from '../../src/core/model/address';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openSample, type Sample } from '../builders/openSample';
import { openExcel } from '../embedded/openExcel';

const port = createExcelWorkbook();
const q4: ReportOptions = { asOf: '2026-12-09', period: '2026-Q4', unit: null };
const report = 'Báo cáo tổng hợp';

async function cellsOf(sheet: string): Promise<readonly (readonly unknown[])[]> {
  const { snapshot } = await port.run((session) => session.read());
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found.values;
}

function findRow(cells: readonly (readonly unknown[])[], ...texts: readonly string[]): number {
  const row0 = cells.findIndex((row) => texts.every((text) => row.includes(text)));
  if (row0 < 0) throw new Error(`no row with ${texts.join(', ')}`);
  return row0;
}

async function type(sheet: string, row0: number, col0: number, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cellAddress(row0, col0)).values = [[text]];
    await context.sync();
  });
}

/** First row of the table of tasks that holds a task: below its head and the heading of the first section. */
const firstTaskRow = (cells: readonly (readonly unknown[])[]) => findRow(cells, 'TT', 'Nhiệm vụ', 'Trạng thái') + 2;

let excel: EmbeddedExcel;
const open = async (sample: Sample) => {
  excel = await openSample(sample);
};

test.each<Sample>(['kh46-2025', 'kts-2026-2030', 'theo-doi-quy-4-2026'])('the report of %s is made in at most four requests', async (sample) => {
  await open(sample);
  await createReport(port, q4);
  expect(excel.counters.requests - excel.counters.releases).toBeLessThanOrEqual(4);
});

test('every task and every indicator stands in the report exactly once', async () => {
  await open('kh46-2025');
  expect(await createReport(port, q4)).toMatchObject({ sheet: report, isNewSheet: true, isShown: true, taskCount: 113, indicatorCount: 39, carriedOver: 0 });
  const cells = await cellsOf(report);
  const from = findRow(cells, 'TT', 'Nhiệm vụ', 'Trạng thái');
  const end = findRow(cells, 'III. CHỈ TIÊU, NHIỆM VỤ CHẬM, QUÁ HẠN');
  const numbers = cells.slice(from + 1, end).filter((row) => /^\d+$/.test(String(row[0])) && row[1] !== '').map((row) => Number(row[0]));
  expect(numbers).toEqual(Array.from({ length: 113 }, (_, index) => index + 1));
});

test('the counts of the summary agree with the rows of the tables', async () => {
  await open('theo-doi-quy-4-2026');
  const { taskCount, indicatorCount } = await createReport(port, q4);
  const cells = await cellsOf(report);
  const countOf = (...head: readonly string[]) => {
    const from = findRow(cells, ...head);
    const total = cells.findIndex((row, row0) => row0 > from && row[0] === 'Tổng cộng');
    return { total: Number(cells[total]?.[2]), sum: cells.slice(from + 1, total).reduce((sum, row) => sum + (Number(row[2]) || 0), 0) };
  };
  expect(countOf('Đánh giá tiến độ', 'Số chỉ tiêu')).toEqual({ total: indicatorCount, sum: indicatorCount });
  expect(countOf('Nhóm nhiệm vụ', 'Tổng số nhiệm vụ')).toEqual({ total: taskCount, sum: taskCount });
  const agencies = findRow(cells, 'Cơ quan chủ trì', 'Tổng số nhiệm vụ');
  const total = cells.slice(agencies).find((row) => row[0] === 'Tổng cộng') ?? [];
  expect(total[2]).toBe(taskCount);
  expect(total.slice(3, 10).reduce<number>((sum, count) => sum + Number(count), 0)).toBe(taskCount);
});

test('the report is not taken for an appendix by the next check', async () => {
  await open('kh46-2025');
  const before = await checkWorkbook(port, { asOf: q4.asOf });
  await createReport(port, q4);
  const after = await checkWorkbook(port, { asOf: q4.asOf });
  expect(after.appendices.map(({ sheet }) => sheet)).toEqual(before.appendices.map(({ sheet }) => sheet));
  expect(after.findings).toEqual(before.findings);
});

test('made again, the report keeps what the user wrote into its free places', async () => {
  await open('kh46-2025');
  await createReport(port, q4);
  const row0 = firstTaskRow(await cellsOf(report));
  await type(report, row0, 10, 'Thiếu kinh phí');
  await type(report, row0 + 1, 11, "'- Đề nghị bố trí vốn");
  await type(report, 3, 0, "'Số: 12/BC-SKHCN");
  expect(await createReport(port, q4)).toMatchObject({ sheet: report, isNewSheet: false, carriedOver: 3 });
  const cells = await cellsOf(report);
  expect([cells[row0]?.[10], cells[row0 + 1]?.[11], cells[3]?.[0]]).toEqual(['Thiếu kinh phí', '- Đề nghị bố trí vốn', 'Số: 12/BC-SKHCN']);
});

test('a row that the user inserted stays below its neighbour, and the report is filled again around it', async () => {
  await open('kh46-2025');
  await createReport(port, q4);
  const row0 = firstTaskRow(await cellsOf(report));
  await type(report, row0, 10, 'Thiếu kinh phí');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(report).getRange(`${row0 + 2}:${row0 + 2}`).insert('Down');
    await context.sync();
  });
  await type(report, row0 + 1, 1, 'ghi thêm');
  expect(await createReport(port, q4)).toMatchObject({ sheet: report, isNewSheet: false, carriedOver: 1 });
  const cells = await cellsOf(report);
  expect([cells[row0]?.[10], cells[row0 + 1]?.[1]]).toEqual(['Thiếu kinh phí', 'ghi thêm']);
});

test('where the user rewrote what is ours the report is left as it is, and a new sheet takes the texts over', async () => {
  await open('kh46-2025');
  await createReport(port, q4);
  const row0 = firstTaskRow(await cellsOf(report));
  await type(report, row0, 8, 'Hoàn thành');
  await type(report, row0, 10, 'Thiếu kinh phí');
  await type(report, 3, 0, "'Số: 12/BC-SKHCN");
  const before = await cellsOf(report);
  expect(await createReport(port, q4)).toMatchObject({ sheet: `${report} (2)`, isNewSheet: true, carriedOver: 2 });
  expect(await cellsOf(report)).toEqual(before);
  const made = await cellsOf(`${report} (2)`);
  expect([made[row0]?.[10], made[3]?.[0]]).toEqual(['Thiếu kinh phí', 'Số: 12/BC-SKHCN']);
});

test('a text beside an item that is gone is kept in a table of its own, and goes back when the item does', async () => {
  await open('kh46-2025');
  await createReport(port, q4);
  const row0 = firstTaskRow(await cellsOf(report));
  await type(report, row0, 10, 'Thiếu kinh phí');
  const source = excel.workbook.book.getWorksheet('Phụ lục II');
  const content = String(source?.getCell('B6').value);
  await type('Phụ lục II', 5, 1, 'Nhiệm vụ đã thay đổi');
  await createReport(port, q4);
  const orphaned = await cellsOf(report);
  const at = findRow(orphaned, 'Thiếu kinh phí');
  expect(String(orphaned[at]?.[1])).toContain(content.slice(0, 40));
  await createReport(port, q4);
  expect(findRow(await cellsOf(report), 'Thiếu kinh phí')).toBe(at);
  await type('Phụ lục II', 5, 1, content);
  await createReport(port, q4);
  const restored = await cellsOf(report);
  expect(restored[row0]?.[10]).toBe('Thiếu kinh phí');
  expect(restored.filter((row) => row.includes('Thiếu kinh phí'))).toHaveLength(1);
});

test('another period gets a sheet of its own', async () => {
  await open('kh46-2025');
  await createReport(port, q4);
  expect(await createReport(port, { ...q4, period: '2027-Q1', asOf: '2027-03-09' })).toMatchObject({ sheet: `${report} (2)`, isNewSheet: true });
});

test('the report of one agency holds what it leads or supports', async () => {
  await open('kh46-2025');
  const { taskCount } = await createReport(port, { ...q4, unit: 'Sở Ngoại vụ' });
  expect(taskCount).toBe(3);
});

test('an agency that has nothing to report is named, not the whole workbook blamed', async () => {
  await open('kh46-2025');
  await expect(createReport(port, { ...q4, unit: 'Sở Không Có' })).rejects.toMatchObject({ code: 'no-item-of-unit', data: { unit: 'Sở Không Có' } });
});

test('a sheet that was not read completely is named', async () => {
  await open('kts-2026-2030');
  excel.workbook.book.addWorksheet('Rộng').getCell('XFD1').value = 'xa';
  expect(await createReport(port, q4)).toMatchObject({ taskCount: 25, unreadSheets: ['Rộng'] });
});

test('the source sheets are as they were', async () => {
  await open('theo-doi-quy-4-2026');
  const before = (await port.run((session) => session.read())).snapshot.sheets;
  await createReport(port, q4);
  const after = (await port.run((session) => session.read())).snapshot.sheets;
  expect(after.slice(0, before.length)).toEqual(before);
});

test('without an appendix there is nothing to report, and nothing is written', async () => {
  const empty = await openExcel(['A']);
  await expect(createReport(port, q4)).rejects.toMatchObject({ code: 'no-appendix' });
  expect(empty.workbook.book.worksheets).toHaveLength(1);
});

test('a workbook whose structure is protected is refused with its reason', async () => {
  await open('kh46-2025');
  excel.workbook.isStructureProtected = true;
  await expect(createReport(port, q4)).rejects.toMatchObject({ code: 'structure-protected' });
});

test('a report that Excel would not show counts as made all the same', async () => {
  await open('kh46-2025');
  excel.setFaults([{ request: 4, code: 'InactiveWorkbook', when: 'before' }]);
  expect(await createReport(port, q4)).toMatchObject({ isShown: false, taskCount: 113 });
});

test('a report whose sheet was hidden is made anew and stays hidden', async () => {
  await open('kh46-2025');
  const { sheet } = await createReport(port, q4);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).visibility = 'Hidden';
    await context.sync();
  });
  expect(await createReport(port, q4)).toMatchObject({ sheet, isNewSheet: false, isShown: false });
});
