import { areaAddress, columnLetters } from '../core/model/address';
import type { WorkbookEdit } from '../core/model/edit';
import { columnPoints } from '../core/text/measureText';
import { clearArea } from './clearArea';
import { formatAreas } from './formatAreas';
import type { CheckEdit } from './isCheckEdit';
import { joinAddresses } from './joinAddresses';
import { linkCells } from './linkCells';
import { offerList } from './offerList';
import { restoreCell } from './restoreCell';
import { restrictCells } from './restrictCells';
import { setPageLayout } from './setPageLayout';
import { writeCells } from './writeCells';

/** What is done to sheets and cells, beside marks. */
export type SheetEdit = Exclude<WorkbookEdit, CheckEdit>;

/** Queues an edit of a sheet; it is done with the next request. */
export function queueSheetEdit({ workbook }: Excel.RequestContext, edit: SheetEdit): void {
  if (edit.kind === 'addSheet') {
    workbook.worksheets.add(edit.sheet);
    return;
  }
  const sheet = workbook.worksheets.getItem(edit.sheet);
  switch (edit.kind) {
    case 'writeCells':
      writeCells(sheet, edit);
      break;
    case 'linkCells':
      linkCells(sheet, edit);
      break;
    case 'formatAreas':
      formatAreas(sheet, edit.areas, edit.format);
      break;
    case 'mergeArea':
      sheet.getRange(areaAddress(edit.area)).merge(false);
      break;
    case 'setColumnWidths':
      edit.widths.forEach((width, col0) => {
        sheet.getRange(`${columnLetters(col0)}:${columnLetters(col0)}`).format.columnWidth = columnPoints(width);
      });
      break;
    case 'setRowHeight':
      setRowHeight(sheet.getRange(`${edit.row0 + 1}:${edit.row0 + edit.rowCount}`), edit.heightPoints);
      break;
    case 'breakPageBefore':
      sheet.horizontalPageBreaks.add(`A${edit.row0 + 1}`);
      break;
    case 'removePageBreaks':
      sheet.horizontalPageBreaks.removePageBreaks();
      break;
    case 'setTitleRows':
      sheet.pageLayout.setPrintTitleRows(`$${edit.first0 + 1}:$${edit.last0 + 1}`);
      break;
    case 'insertRows':
      insertRows(sheet, edit);
      break;
    case 'deleteRows':
      sheet.getRange(`${edit.row0 + 1}:${edit.row0 + edit.rowCount}`).delete('Up');
      break;
    case 'copyCells':
      sheet.getRange(areaAddress({ ...edit.from, ...edit.to })).copyFrom(areaAddress(edit.from));
      break;
    case 'deleteSheet':
      sheet.delete();
      break;
    case 'showTab':
      sheet.visibility = edit.isVisible ? 'Visible' : 'Hidden';
      break;
    case 'setPageLayout':
      setPageLayout(sheet.pageLayout, edit.layout);
      break;
    case 'hideGridlines':
      sheet.showGridlines = false;
      break;
    case 'restoreCell':
      restoreCell(sheet, edit);
      break;
    case 'offerList':
      offerList(sheet, workbook.worksheets, edit);
      break;
    case 'removeList':
      for (const address of joinAddresses(edit.areas.map(areaAddress))) sheet.getRanges(address).dataValidation.clear();
      break;
    case 'restrictCells':
      restrictCells(sheet, edit);
      break;
    case 'clearArea':
      clearArea(sheet.getRange(areaAddress(edit.area)));
      break;
    case 'setColumnPoints':
      sheet.getRange(`${columnLetters(edit.col0)}:${columnLetters(edit.col0)}`).format.columnWidth = edit.points;
      break;
    case 'freezeRows':
      sheet.freezePanes.freezeRows(edit.rowCount);
      break;
    case 'activateSheet':
      sheet.activate();
      break;
  }
}

/** New rows take their looks from the row above; ours come without. */
function insertRows(sheet: Excel.Worksheet, { row0, rowCount }: Extract<SheetEdit, { kind: 'insertRows' }>): void {
  sheet.getRange(`${row0 + 1}:${row0 + rowCount}`).insert('Down').clear();
}

function setRowHeight(rows: Excel.Range, heightPoints: number | null): void {
  if (heightPoints === null) rows.format.autofitRows();
  else rows.format.rowHeight = heightPoints;
}
