import { showPlace } from '../../src/app/showPlace';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openExcel } from '../embedded/openExcel';

const port = createExcelWorkbook();
const place = { sheet: 'B', row0: 3, col0: 1 };

test('a cell is shown on its sheet', async () => {
  const excel = await openExcel(['A', 'B']);
  await showPlace(port, place);
  expect(excel.workbook.activeSheetName).toBe('B');
});

test.each([
  ['a sheet that is hidden is said to be hidden', 'sheet-hidden', (sheet: Excel.Worksheet) => { sheet.visibility = 'Hidden'; }],
  ['a sheet that was deleted is said to be gone', 'sheet-gone', (sheet: Excel.Worksheet) => sheet.delete()],
])('%s', async (_, code, change) => {
  await openExcel(['A', 'B']);
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('B'));
    await context.sync();
  });
  await expect(showPlace(port, place)).rejects.toMatchObject({ code });
});
