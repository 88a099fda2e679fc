import { strFromU8, unzipSync } from 'fflate';
import { createWorkbook } from '../../../src/embedded/xlsx/EmbeddedWorkbook';
import { saveWorkbook } from '../../../src/embedded/xlsx/saveWorkbook';
import { openExcel } from '../openExcel';

async function rowsOf(fill: (sheet: Excel.Worksheet) => void): Promise<readonly string[]> {
  const { workbook } = await openExcel(['A']);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B2').values = [['Đề án']];
    fill(sheet);
    await context.sync();
    sheet.getRange('B5:B6').values = [[''], ['']];
    await context.sync();
  });
  const xml = strFromU8(unzipSync(await saveWorkbook(workbook))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<row r="(\d+)"/g)].map(([, row = '']) => row);
}

test.each<[string, (sheet: Excel.Worksheet) => void, readonly string[]]>([
  ['cells that were written and emptied again at the end of a sheet leave no row', (sheet) => { sheet.getRange('B5:B6').values = [['a'], ['b']]; }, ['2']],
  ['a cell with a look stays', (sheet) => { sheet.getRange('B5').format.fill.color = '#FF0000'; }, ['2', '5']],
  ['a row with a height stays', (sheet) => { sheet.getRange('B6').format.rowHeight = 40; }, ['2', '6']],
  ['rows above what is written stay', (sheet) => { sheet.getRange('B9').values = [['Ghi chú']]; }, ['2', '5', '6', '9']],
])('%s', async (_, fill, expected) => {
  expect(await rowsOf(fill)).toEqual(expected);
});

test('an empty sheet is saved', async () => {
  expect((await saveWorkbook(createWorkbook(['A']))).length).toBeGreaterThan(0);
});
