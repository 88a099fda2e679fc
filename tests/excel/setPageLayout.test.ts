import type { PageLayout } from '../../src/core/model/edit';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { onFirstSheet, openExcel } from '../embedded/openExcel';

const layout: PageLayout = {
  paper: 'A4',
  orientation: 'Landscape',
  marginsMm: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
  fitToPagesWide: 1,
  scalePercent: 85,
  centerHorizontally: true,
  titleRows: { first0: 3, last0: 4 },
  headerCenter: '&P',
  firstPageHeaderCenter: '',
  firstPageNumber: 1,
};

test('the page is set up by margins in points, a fitted width, and a scale for an Excel that does not fit', async () => {
  const excel = await openExcel(['A']);
  await createExcelWorkbook().run((session) => session.apply([{ kind: 'setPageLayout', sheet: 'A', layout }]));
  const set = await onFirstSheet(async ({ pageLayout }, context) => {
    pageLayout.load('leftMargin,zoom,orientation');
    await context.sync();
    return pageLayout.toJSON();
  });
  expect(set.leftMargin).toBeCloseTo((30 / 25.4) * 72, 1);
  expect(set.zoom).toMatchObject({ horizontalFitToPages: 1 });
  const { scale, fitToHeight, printTitlesRow } = excel.workbook.book.getWorksheet('A')?.pageSetup ?? {};
  expect({ scale, fitToHeight, printTitlesRow }).toEqual({ scale: 85, fitToHeight: 0, printTitlesRow: '4:5' });
});
