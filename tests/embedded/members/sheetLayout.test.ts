import { onFirstSheet, openExcel, refusalOf } from '../openExcel';

beforeEach(() => openExcel(['PL II']));

describe('page layout', () => {
  it('is at first what Excel starts with', async () => {
    const seen = await onFirstSheet(async (sheet, context) => {
      const layout = sheet.pageLayout.load('orientation,zoom,centerHorizontally,topMargin,leftMargin,headerMargin');
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      await context.sync();
      return [layout.orientation, layout.zoom, layout.centerHorizontally, layout.topMargin, layout.leftMargin, titles.isNullObject];
    });
    expect(seen).toEqual(['Portrait', { scale: 100 }, false, 54, 50.4, true]);
  });

  it('keeps what is set', async () => {
    const seen = await onFirstSheet(async (sheet, context) => {
      const layout = sheet.pageLayout;
      layout.orientation = Excel.PageOrientation.landscape;
      layout.paperSize = Excel.PaperType.a4;
      layout.centerHorizontally = true;
      layout.zoom = { horizontalFitToPages: 1 };
      layout.setPrintMargins('Centimeters', { top: 2, left: 2.54 });
      layout.setPrintTitleRows('$6:$7');
      layout.setPrintArea('A1:G20');
      layout.load('orientation,paperSize,centerHorizontally,zoom,topMargin,bottomMargin,leftMargin');
      const titles = layout.getPrintTitleRowsOrNullObject().load('address');
      const area = layout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      return [layout.orientation, layout.paperSize, layout.centerHorizontally, layout.zoom, Math.round(layout.topMargin), layout.bottomMargin, layout.leftMargin, titles.address, area.address];
    });
    expect(seen).toEqual(['Landscape', 'A4', true, { horizontalFitToPages: 1 }, 57, 54, 72, "'PL II'!6:7", "'PL II'!A1:G20"]);
  });

  it('has headers and footers in three places, other ones on the first page', async () => {
    const seen = await onFirstSheet(async (sheet, context) => {
      const { headersFooters } = sheet.pageLayout;
      headersFooters.state = 'FirstAndDefault';
      headersFooters.defaultForAllPages.centerHeader = '&P';
      headersFooters.defaultForAllPages.rightFooter = 'A && B';
      headersFooters.firstPage.centerHeader = '';
      headersFooters.load('state,defaultForAllPages/leftHeader,defaultForAllPages/centerHeader,defaultForAllPages/rightFooter,firstPage/centerHeader');
      await context.sync();
      const { state, defaultForAllPages, firstPage } = headersFooters;
      return [state, defaultForAllPages.leftHeader, defaultForAllPages.centerHeader, defaultForAllPages.rightFooter, firstPage.centerHeader];
    });
    expect(seen).toEqual(['FirstAndDefault', '', '&P', 'A && B', '']);
  });

  /** https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model: zoom is set as one object. */
  it.each<[string, (layout: Excel.PageLayout) => void]>([
    ['a scale and pages at once', (layout) => { layout.zoom = { scale: 50, horizontalFitToPages: 1 }; }],
    ['a scale below 10', (layout) => { layout.zoom = { scale: 9 }; }],
    ['a number as zoom', (layout) => { layout.zoom = 50 as Excel.PageLayoutZoomOptions; }],
    ['a negative margin', (layout) => { layout.topMargin = -1; }],
    ['an unknown paper', (layout) => { layout.paperSize = 'A0' as Excel.PaperType; }],
    ['title rows that are no rows of this sheet', (layout) => layout.setPrintTitleRows('tiêu đề')],
  ])('refuses %s', async (_what, batch) => {
    expect(await refusalOf((context) => batch(context.workbook.worksheets.getFirst().pageLayout))).toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('page breaks', () => {
  const rows = () =>
    onFirstSheet(async (sheet, context) => {
      const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      return breaks.items.map(({ rowIndex }) => rowIndex);
    });

  it('stand above the row named, once, in order', async () => {
    await onFirstSheet((sheet) => ['A30', 'A10', 'B30'].forEach((address) => sheet.horizontalPageBreaks.add(address)));
    expect(await rows()).toEqual([9, 29]);
  });

  it('takes no more than 1023, as [MS-XLSB] 2.4.196 (BrtBeginRwBrk) says', async () => {
    await onFirstSheet((sheet) => Array.from({ length: 1023 }, (_, index) => sheet.horizontalPageBreaks.add(`A${index + 2}`)).length);
    const refusal = await refusalOf((context) => void context.workbook.worksheets.getFirst().horizontalPageBreaks.add('A2000'));
    expect(refusal?.code).toBe('InvalidArgument');
  });

  it('go one by one and all at once', async () => {
    await onFirstSheet((sheet) => ['A10', 'A20', 'A30'].forEach((address) => sheet.horizontalPageBreaks.add(address)));
    await onFirstSheet(async (sheet, context) => {
      const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      breaks.items[1]?.delete();
    });
    expect(await rows()).toEqual([9, 29]);
    await onFirstSheet((sheet) => sheet.horizontalPageBreaks.removePageBreaks());
    expect(await rows()).toEqual([]);
  });

  it('there is none above the first row', async () => {
    expect(await refusalOf((context) => context.workbook.worksheets.getFirst().horizontalPageBreaks.add('A1'))).toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('frozen panes', () => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
    ['rows', (panes) => panes.freezeRows(5), "'PL II'!1:5"],
    ['columns', (panes) => panes.freezeColumns(2), "'PL II'!A:B"],
    ['both', (panes) => panes.freezeAt('A1:B5'), "'PL II'!A1:B5"],
    ['nothing any more', (panes) => {
      panes.freezeRows(5);
      panes.unfreeze();
    }, null],
  ])('%s', async (_what, freeze, address) => {
    const seen = await onFirstSheet(async (sheet, context) => {
      sheet.showGridlines = false;
      freeze(sheet.freezePanes);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.load('showGridlines');
      await context.sync();
      return [frozen.isNullObject ? null : frozen.address, sheet.showGridlines];
    });
    expect(seen).toEqual([address, false]);
  });
});
