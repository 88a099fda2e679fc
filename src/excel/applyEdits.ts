import { areaAddress, columnLetters } from '../core/model/address';
import type { WorkbookEdit } from '../core/model/edit';
import { columnPoints } from '../core/text/measureText';
import { offerList } from './offerList';
import { restrictCells } from './restrictCells';
import { restoreCell } from './restoreCell';
import { formatAreas } from './formatAreas';
import { joinAddresses, markAreas } from './markAreas';
import type { Marks } from './readMarks';
import { stateKey } from './readWorkbook';
import { requestBytes } from './requestBytes';
import { setPageLayout } from './setPageLayout';
import { writeCells } from './writeCells';

/** Below Excel's 5 MB a request, with room for the protocol around the cells. */
const bytesPerRequest = 4_500_000;

/** Applies edits in their order, in one request (and one more for each further 5 MB). Edits before a failing one stay done. */
export async function applyEdits(context: Excel.RequestContext, edits: readonly WorkbookEdit[], marks: Marks): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  let queuedBytes = 0;
  for (const edit of edits) {
    const bytes = requestBytes(edit);
    if (queuedBytes + bytes > bytesPerRequest && queuedBytes > 0) {
      await context.sync();
      queuedBytes = 0;
    }
    queue(context, edit, marks);
    queuedBytes += bytes;
  }
  await context.sync();
}

function queue(context: Excel.RequestContext, edit: WorkbookEdit, marks: Marks): void {
  const { workbook } = context;
  if (edit.kind === 'saveState') {
    workbook.settings.add(stateKey, edit.state);
    return;
  }
  if (edit.kind === 'addSheet') {
    workbook.worksheets.add(edit.sheet);
    return;
  }
  const sheet = workbook.worksheets.getItem(edit.sheet);
  switch (edit.kind) {
    case 'clearSheet':
      clearSheet(sheet);
      break;
    case 'writeCells':
      writeCells(sheet, edit);
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
    case 'setPageLayout':
      setPageLayout(sheet.pageLayout, edit.layout);
      break;
    case 'hideGridlines':
      sheet.showGridlines = false;
      break;
    case 'markAreas':
      markAreas(sheet, edit.look, edit.areas);
      break;
    case 'removeMarks':
      for (const mark of marks.get(edit.sheet) ?? []) mark.delete();
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

function clearArea(area: Excel.Range): void {
  area.clear();
  area.dataValidation.clear();
}

function clearSheet(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  all.conditionalFormats.clearAll();
  sheet.horizontalPageBreaks.removePageBreaks();
}

function setRowHeight(rows: Excel.Range, heightPoints: number | null): void {
  if (heightPoints === null) rows.format.autofitRows();
  else rows.format.rowHeight = heightPoints;
}
