import { Workbook, type Cell, type WorkbookView, type WorksheetView } from '@cj-tech-master/excelts';
import type { PastShift } from './carry/followRows';
import type { Loss } from './Loss';
import type { SourcePackage } from './SourcePackage';
import { tabNames } from './tabNames';

/** A workbook in memory. The object model of the .xlsx library is the storage; what it has no place for stands beside it. */
export interface EmbeddedWorkbook {
  readonly book: Workbook;
  /** The add-in's document settings; they travel inside the file. */
  readonly settings: Map<string, unknown>;
  /** What a save would take from the user's sheets; empty for a workbook made here. */
  readonly losses: readonly Loss[];
  /** The package that the workbook was opened from, for the parts that are carried over untouched; null for a workbook made here. */
  readonly source: SourcePackage | null;
  /** Cells whose text was entered after an apostrophe, which is not shown and keeps it from being taken for something else. */
  readonly quotedCells: Set<Cell>;
  /** Rows that came in or went since the workbook was opened, one after another: what is carried over from its package goes along. */
  readonly rowShifts: PastShift[];
  isStructureProtected: boolean;
  activeSheetName: string;
  /** A1 address of what is selected on the active sheet. */
  selection: string;
  /** Serial 0 is 1/1/1904 instead of 31/12/1899. */
  date1904: boolean;
}

/** A new workbook with empty sheets of these names. */
export function createWorkbook(sheetNames: readonly string[] = ['Sheet1']): EmbeddedWorkbook {
  const book = new Workbook();
  for (const name of sheetNames) book.addWorksheet(name);
  return wrapBook(book, null, []);
}

/** The workbook around a book of the library; what the book itself says (epoch, protection, what is selected) is taken from it. */
export function wrapBook(book: Workbook, source: SourcePackage | null, losses: readonly Loss[]): EmbeddedWorkbook {
  const activeTab = tabNames(book)[firstOf<WorkbookView>(book.views)?.activeTab ?? 0];
  const active = book.worksheets.find(({ name }) => name === activeTab) ?? book.worksheets[0];
  return {
    book,
    settings: new Map(),
    losses,
    source,
    quotedCells: new Set(),
    rowShifts: [],
    isStructureProtected: book.protection?.lockStructure === true,
    activeSheetName: active?.name ?? '',
    selection: firstOf<Partial<WorksheetView>>(active?.views)?.activeCell ?? 'A1',
    get date1904() {
      return book.properties.date1904 === true;
    },
    set date1904(is1904) {
      book.properties.date1904 = is1904;
    },
  };
}

/** The library leaves out lists that the file has not, whatever its types say. */
function firstOf<Element>(list: readonly Element[] | undefined): Element | undefined {
  return list?.[0];
}
