import type { Worksheet } from '@cj-tech-master/excelts';
import type { PageLayout } from '../core/model/edit';
import type { SheetPicture } from '../core/model/sheetPicture';

/** ECMA-376 part 1, §18.3.1.63: the number that files give to A4. */
const a4 = 9;
const mmPerInch = 25.4;
const lastColumn = 16_383;

/** Page set-up, headers and page breaks. A file counts margins in inches. */
export function setUpPage(sheet: Worksheet, { page, breaksBefore0 }: SheetPicture): void {
  const { titleRows, headerCenter, firstPageHeaderCenter, fitToPagesWide } = page;
  Object.assign(sheet.pageSetup, {
    paperSize: a4,
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    margins: inInches(page.marginsMm),
    horizontalCentered: page.centerHorizontally,
    firstPageNumber: page.firstPageNumber,
    ...(fitToPagesWide > 0 ? { fitToPage: true, fitToWidth: fitToPagesWide, fitToHeight: 0 } : { fitToPage: false, scale: page.scalePercent }),
    ...(titleRows ? { printTitlesRow: `$${titleRows.first0 + 1}:$${titleRows.last0 + 1}` } : {}),
  });
  sheet.headerFooter = {
    ...sheet.headerFooter,
    differentFirst: headerCenter !== firstPageHeaderCenter,
    ...(headerCenter === '' ? {} : { oddHeader: `&C${headerCenter}` }),
    ...(firstPageHeaderCenter === '' ? {} : { firstHeader: `&C${firstPageHeaderCenter}` }),
  };
  sheet.rowBreaks = breaksBefore0.map((id) => ({ id, max: lastColumn, man: 1 }));
}

function inInches({ top, bottom, left, right, header, footer }: PageLayout['marginsMm']): PageLayout['marginsMm'] {
  const inches = (mm: number) => Math.round((mm / mmPerInch) * 1e6) / 1e6;
  return { top: inches(top), bottom: inches(bottom), left: inches(left), right: inches(right), header: inches(header), footer: inches(footer) };
}
