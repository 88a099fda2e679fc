import type { PageLayout } from '../core/model/edit';

const centimetres = (millimetres: number) => millimetres / 10;

/** Page set-up of a report sheet. `zoom` must be given as one object; single members of it are not taken. */
export function setPageLayout(target: Excel.PageLayout, layout: PageLayout): void {
  const { marginsMm: margins, titleRows } = layout;
  target.paperSize = Excel.PaperType.a4;
  target.orientation = layout.orientation;
  target.centerHorizontally = layout.centerHorizontally;
  target.firstPageNumber = layout.firstPageNumber;
  // Some versions of Excel on Windows pass over the second line (OfficeDev/office-js issue 1860) but take the first, which fits as well.
  target.zoom = { scale: layout.scalePercent };
  target.zoom = { horizontalFitToPages: layout.fitToPagesWide };
  target.setPrintMargins('Centimeters', {
    top: centimetres(margins.top),
    bottom: centimetres(margins.bottom),
    left: centimetres(margins.left),
    right: centimetres(margins.right),
    header: centimetres(margins.header),
    footer: centimetres(margins.footer),
  });
  if (titleRows) target.setPrintTitleRows(`$${titleRows.first0 + 1}:$${titleRows.last0 + 1}`);
  target.headersFooters.state = 'FirstAndDefault';
  target.headersFooters.defaultForAllPages.centerHeader = layout.headerCenter;
  target.headersFooters.firstPage.centerHeader = layout.firstPageHeaderCenter;
}
