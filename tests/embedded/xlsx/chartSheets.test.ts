import { strFromU8, unzipSync } from 'fflate';
import { createWorkbook } from '../../../src/embedded/xlsx/EmbeddedWorkbook';
import { openWorkbook } from '../../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../../src/embedded/xlsx/saveWorkbook';
import { tabNames } from '../../../src/embedded/xlsx/tabNames';
import { inExcel } from '../../builders/planWorkbook';
import { startExcel } from '../../builders/startExcel';
import { withChartSheet } from '../../builders/withChartSheet';
import { refusalOf } from '../openExcel';

const opened = async () => openWorkbook(withChartSheet(await saveWorkbook(createWorkbook(['Kế hoạch', 'Sau'])), 'Biểu đồ'));

test('a file with a sheet that is a chart opens; the chart is a tab, but no worksheet', async () => {
  const workbook = await opened();
  expect(tabNames(workbook.book)).toEqual(['Biểu đồ', 'Kế hoạch', 'Sau']);
  expect(workbook.losses).toEqual([]);
  await startExcel(workbook);
  const names = await inExcel(async ({ worksheets }, context) => {
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(['Kế hoạch', 'Sau']);
});

test('where the chart lies open, the first worksheet is worked on', async () => {
  expect((await opened()).activeSheetName).toBe('Kế hoạch');
});

test('it is saved as it was, in its place among the tabs, and the sheet that lies open is counted with it', async () => {
  const workbook = await opened();
  workbook.activeSheetName = 'Sau';
  const saved = await saveWorkbook(workbook);
  const parts = unzipSync(saved);
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  expect([...text('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual(['Biểu đồ', 'Kế hoạch', 'Sau']);
  expect(text('xl/workbook.xml')).toContain('activeTab="2"');
  expect(Object.keys(parts).filter((path) => /chartsheets\/sheet|charts\/chart/.test(path))).toHaveLength(2);
  expect(tabNames((await openWorkbook(saved)).book)).toEqual(['Biểu đồ', 'Kế hoạch', 'Sau']);
  expect((await openWorkbook(saved)).activeSheetName).toBe('Sau');
});

test('no worksheet takes the name of a chart', async () => {
  await startExcel(await opened());
  await expect(refusalOf(({ workbook }) => workbook.worksheets.add('biểu đồ'))).resolves.toMatchObject({ code: 'ItemAlreadyExists' });
  await expect(refusalOf(({ workbook }) => workbook.worksheets.add('Biểu đồ 2'))).resolves.toBeNull();
});
