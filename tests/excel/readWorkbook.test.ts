import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { createWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import { writeCellValue } from '../../src/embedded/xlsx/cells';
import { startEmbeddedExcel } from '../../src/embedded/startEmbeddedExcel';
import { openExcel } from '../embedded/openExcel';

const read = () => createExcelWorkbook().run((session) => session.read());

/** A workbook whose one sheet holds `rows` rows of `text`. */
async function openLong(rows: number, text: string) {
  const workbook = createWorkbook(['Dài']);
  const sheet = workbook.book.getWorksheet('Dài');
  if (!sheet) throw new Error('no sheet');
  for (let row0 = 0; row0 < rows; row0 += 1) {
    writeCellValue(sheet, row0, 0, { value: row0 + 1 });
    writeCellValue(sheet, row0, 1, { value: text });
  }
  return startEmbeddedExcel(workbook);
}

test.each([1, 3, 12])('a workbook of %i sheets is read in two requests', async (count) => {
  const excel = await openExcel(Array.from({ length: count }, (_, index) => `S${index}`));
  const { snapshot } = await read();
  expect(snapshot.sheets).toHaveLength(count);
  expect(excel.counters.requests - excel.counters.releases).toBe(2);
});

test.each([
  { what: 'one of 1,200 rows', row0: 1199, col0: 1 },
  { what: 'one that reaches beyond column CV', row0: 3, col0: 120 },
])('thirty sheets, $what among them, are read in two requests', async ({ row0, col0 }) => {
  const workbook = createWorkbook(Array.from({ length: 30 }, (_, index) => `Trang ${index}`));
  for (const sheet of workbook.book.worksheets) writeCellValue(sheet, 0, 0, { value: 'TT' });
  const long = workbook.book.getWorksheet('Trang 7');
  if (!long) throw new Error('no sheet');
  writeCellValue(long, row0, col0, { value: 'x' });
  const excel = await startEmbeddedExcel(workbook);
  const { snapshot } = await read();
  expect(snapshot.sheets[7]?.values.at(-1)?.at(-1)).toBe('x');
  expect(excel.counters.requests - excel.counters.releases).toBe(2);
});

test('thirty long sheets are read whole, though Excel refuses to give them at once', async () => {
  const workbook = createWorkbook(Array.from({ length: 30 }, (_, index) => `Trang ${index}`));
  for (const sheet of workbook.book.worksheets) {
    for (let row0 = 0; row0 < 300; row0 += 1) writeCellValue(sheet, row0, 0, { value: 'Xây dựng kế hoạch triển khai nhiệm vụ chuyển đổi số '.repeat(10) });
  }
  const excel = await startEmbeddedExcel(workbook);
  const { snapshot } = await read();
  expect(snapshot.sheets.map(({ values, unread }) => [values.length, unread])).toEqual(Array.from({ length: 30 }, () => [300, null]));
  expect(excel.counters.requests - excel.counters.releases).toBeLessThanOrEqual(5);
});

test.each([
  { where: 'in the first row', row0: 0, col0: 16383 },
  { where: 'below the table', row0: 9, col0: 700 },
])('a stray cell far to the right, $where, costs nothing but is told; the table itself is read', async ({ row0, col0 }) => {
  const workbook = createWorkbook(['Rộng']);
  const sheet = workbook.book.getWorksheet('Rộng');
  if (!sheet) throw new Error('no sheet');
  for (let row = 1; row < 5; row += 1) [0, 1, 2].forEach((col) => writeCellValue(sheet, row, col, { value: `${row}.${col}` }));
  writeCellValue(sheet, row0, col0, { value: 'xa' });
  const excel = await startEmbeddedExcel(workbook);
  const { snapshot } = await read();
  expect(snapshot.sheets[0]).toMatchObject({ row0: 1, col0: 0, unread: 'too-large' });
  expect(snapshot.sheets[0]?.values.slice(0, 4).map((values) => values.length)).toEqual([3, 3, 3, 3]);
  expect(excel.counters.requests - excel.counters.releases).toBeLessThanOrEqual(3);
});

test('formulas are read only on the sheets for which they are asked', async () => {
  const workbook = createWorkbook(['A', 'B']);
  for (const sheet of workbook.book.worksheets) sheet.getCell('A1').value = { formula: '1+1', result: 2 };
  await startEmbeddedExcel(workbook);
  const { snapshot } = await createExcelWorkbook().run((session) => session.read({ formulasOf: () => ['B'] }));
  expect(snapshot.sheets.map(({ formulas }) => formulas)).toEqual([undefined, [['=1+1']]]);
});

test('an empty sheet has no rows', async () => {
  await openExcel(['Trống']);
  expect((await read()).snapshot.sheets[0]).toMatchObject({ name: 'Trống', values: [], numberFormats: [], unread: null });
});

test('a sheet that begins further down keeps its place', async () => {
  const workbook = createWorkbook(['A']);
  const sheet = workbook.book.getWorksheet('A');
  if (!sheet) throw new Error('no sheet');
  writeCellValue(sheet, 4, 2, { value: 45931, numberFormat: 'mmm-yy' });
  await startEmbeddedExcel(workbook);
  expect((await read()).snapshot.sheets[0]).toMatchObject({ row0: 4, col0: 2, values: [[45931]], numberFormats: [['mmm-yy']] });
});

test('a sheet of more than 5 MB is read whole, in one more request for each block', async () => {
  const rows = 9000;
  const excel = await openLong(rows, 'Xây dựng kế hoạch triển khai nhiệm vụ chuyển đổi số '.repeat(12));
  const { snapshot } = await read();
  expect(snapshot.sheets[0]?.values).toHaveLength(rows);
  expect(snapshot.sheets[0]?.unread).toBeNull();
  expect(snapshot.sheets[0]?.values.at(-1)?.[0]).toBe(rows);
  expect(excel.counters.bytesOut).toBeGreaterThan(5_000_000);
  expect(excel.counters.requests).toBeLessThan(10);
});

test('a block that Excel refuses makes the whole action fail, never a part pass for the whole', async () => {
  const excel = await openLong(7000, 'Nội dung');
  excel.setFaults([{ request: 3, code: 'GeneralException', when: 'before' }]);
  await expect(read()).rejects.toMatchObject({ name: 'WorkbookFailure', code: 'unexpected' });
});

const failures = [
  { code: 'InvalidOperationInCellEditMode', means: 'cell-being-edited' },
  { code: 'AccessDenied', means: 'sheet-protected' },
  { code: 'ItemNotFound', means: 'sheet-gone' },
  { code: 'ApiNotFound', means: 'not-supported' },
  { code: 'ActivityLimitReached', means: 'busy' },
  { code: 'InactiveWorkbook', means: 'another-workbook' },
  { code: 'SomethingNew', means: 'unexpected' },
] as const;

test.each(failures)('$code of Excel is told as $means', async ({ code, means }) => {
  const excel = await openExcel(['A']);
  excel.setFaults([{ request: 1, code, when: 'before' }]);
  await expect(read()).rejects.toMatchObject({ code: means, detail: expect.stringContaining(code) as unknown });
});

test('while a cell is being edited nothing waits in silence', async () => {
  const excel = await openExcel(['A']);
  excel.setEditMode(true);
  await expect(read()).rejects.toMatchObject({ code: 'cell-being-edited' });
});

test('the add-in works at the lowest requirement set of its manifest', async () => {
  await openExcel(['A'], { level: '1.9' });
  expect((await read()).snapshot.sheets).toHaveLength(1);
});

test.each([1, 7])('of a sheet with a stray cell in its last row (column %d) the table is read all the same, in few requests, and the sheet says that it was not read whole', async (col0) => {
  const workbook = createWorkbook(['Dài']);
  const sheet = workbook.book.getWorksheet('Dài');
  if (!sheet) throw new Error('no sheet');
  for (let row = 0; row < 4; row += 1) [0, 1, 2].forEach((col) => writeCellValue(sheet, row, col, { value: `${row}.${col}` }));
  writeCellValue(sheet, 1_048_575, col0, { value: 'xa' });
  const excel = await startEmbeddedExcel(workbook);
  const { snapshot } = await read();
  expect(snapshot.sheets[0]).toMatchObject({ row0: 0, col0: 0, unread: 'too-large' });
  expect(snapshot.sheets[0]?.values.slice(0, 4)).toEqual([0, 1, 2, 3].map((row) => [0, 1, 2].map((col) => `${row}.${col}`)));
  expect(excel.counters.requests - excel.counters.releases).toBeLessThanOrEqual(3);
});
