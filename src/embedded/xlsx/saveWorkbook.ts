import type { WorkbookView } from '@cj-tech-master/excelts';
import { unzipSync, zipSync } from 'fflate';
import { completePackage } from './carry/completePackage';
import { dropBlankRows } from './dropBlankRows';
import type { EmbeddedWorkbook } from './EmbeddedWorkbook';
import { tabNames } from './tabNames';

/** The workbook as the bytes of an .xlsx. Excel is asked to calculate every formula when it opens the file. */
export async function saveWorkbook(workbook: EmbeddedWorkbook): Promise<Uint8Array> {
  const { book } = workbook;
  book.calcProperties.fullCalcOnLoad = true;
  const activeTab = Math.max(0, tabNames(book).indexOf(workbook.activeSheetName));
  const views: readonly WorkbookView[] | undefined = book.views;
  book.views = [{ ...defaultView, ...views?.[0], activeTab }];
  book.worksheets.forEach(dropBlankRows);
  const written = await book.xlsx.writeBuffer({ validate: false, zip: { level: 0 } });
  const { parts } = completePackage(new Map(Object.entries(unzipSync(written))), workbook);
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: earliestZipDate });
}

/** Place and size of Excel's window, in twentieths of a point, for a workbook that names none. */
const defaultView = { x: 0, y: 0, width: 28800, height: 15000, firstSheet: 0, visibility: 'visible' } as const;

/** Entries carry no time of day, so that the same workbook gives the same bytes. */
const earliestZipDate = new Date(1980, 0, 1);
