import type { PageLayout } from '../core/model/edit';

export interface QueuedPage {
  readonly layout: Excel.PageLayout;
  readonly titles: Excel.Range;
  readonly breaks: Excel.PageBreakCollection;
}

const members = [
  'orientation', 'zoom', 'centerHorizontally', 'firstPageNumber', 'topMargin', 'bottomMargin', 'leftMargin', 'rightMargin', 'headerMargin', 'footerMargin',
  'headersFooters/state', 'headersFooters/defaultForAllPages/centerHeader', 'headersFooters/firstPage/centerHeader',
].join(',');

/** Asks for the page set-up and the page breaks of a sheet; told with the next request. */
export function queuePage({ pageLayout, horizontalPageBreaks }: Excel.Worksheet): QueuedPage {
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  titles.load('rowIndex,rowCount');
  return { layout: pageLayout.load(members), titles, breaks: horizontalPageBreaks.load('items/rowIndex') };
}

const mmPerPoint = 25.4 / 72;
const toMm = (points: number) => points * mmPerPoint;

/** The page set-up as it was told. Margins come in points; a first page number that is left to Excel comes as ''. */
export function collectPage({ layout, titles, breaks }: QueuedPage): { readonly page: PageLayout; readonly breaksBefore0: readonly number[] } {
  const { zoom, headersFooters, firstPageNumber } = layout;
  const headerCenter = headersFooters.defaultForAllPages.centerHeader;
  const page: PageLayout = {
    paper: 'A4',
    orientation: layout.orientation === 'Landscape' ? 'Landscape' : 'Portrait',
    marginsMm: {
      top: toMm(layout.topMargin), bottom: toMm(layout.bottomMargin), left: toMm(layout.leftMargin), right: toMm(layout.rightMargin), header: toMm(layout.headerMargin), footer: toMm(layout.footerMargin),
    },
    fitToPagesWide: zoom.horizontalFitToPages ?? 0,
    scalePercent: zoom.scale ?? 100,
    centerHorizontally: layout.centerHorizontally,
    titleRows: titles.isNullObject ? null : { first0: titles.rowIndex, last0: titles.rowIndex + titles.rowCount - 1 },
    headerCenter,
    firstPageHeaderCenter: headersFooters.state.startsWith('First') ? headersFooters.firstPage.centerHeader : headerCenter,
    firstPageNumber: typeof firstPageNumber === 'number' ? firstPageNumber : 1,
  };
  return { page, breaksBefore0: breaks.items.map(({ rowIndex }) => rowIndex) };
}
