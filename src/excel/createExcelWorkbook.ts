import { WorkbookFailure, type WorkbookPort, type WorkbookSession } from '../app/ports';
import { cellAddress } from '../core/model/address';
import { applyEdits } from './applyEdits';
import { loadSheetTools } from './loadSheetTools';
import { duringOwnWrites } from './ownWrites';
import type { Marks } from './readMarks';
import { readOutline, readWorkbook } from './readWorkbook';
import { runExcel } from './runExcel';
import { toFailure } from './toFailure';

/** The workbook that is open in Excel. One user action is one batch: its requests are counted by a test. */
export function createExcelWorkbook(): WorkbookPort {
  return { run: (action) => runExcel((context) => action(openSession(context))) };
}

function openSession(context: Excel.RequestContext): WorkbookSession {
  let marks: Marks = new Map();
  return {
    read: (options) =>
      failing(async () => {
        const { marks: found, ...reading } = await readWorkbook(context, options);
        marks = found;
        return reading;
      }),
    readState: () => failing(async () => (await readOutline(context)).state),
    readCells: (places) => failing(async () => (await loadSheetTools()).readCells(context, places)),
    readLooks: (places) => failing(async () => (await loadSheetTools()).readLooks(context, places)),
    readLists: (areas, title) => failing(async () => (await loadSheetTools()).readLists(context, areas, title)),
    apply: (edits) => failing(() => duringOwnWrites(() => applyEdits(context, edits, marks))),
    readPicture: (sheet) => failing(async () => (await loadSheetTools()).readPicture(context, sheet)),
    openFile: (bytes) => failing(async () => (await loadSheetTools()).openFile(bytes)),
    show: ({ sheet, row0, col0 }) =>
      failing(async () => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        const cell = row0 === null ? null : worksheet.getRange(cellAddress(row0, col0 ?? 0)).load('rowHidden,columnHidden');
        cell?.select();
        await context.sync();
        // Excel selects it all the same, and the user would look for it in vain.
        if (cell && (cell.rowHidden || cell.columnHidden)) throw new WorkbookFailure('cell-hidden');
      }),
  };
}

/** A use-case may decide by the code of a failure, so what Excel throws is told in our terms inside the batch already. */
async function failing<Result>(step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    throw toFailure(error);
  }
}
