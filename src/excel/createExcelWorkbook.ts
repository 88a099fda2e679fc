import type { WorkbookPort, WorkbookSession } from '../app/ports';
import { cellAddress } from '../core/model/address';
import { applyEdits } from './applyEdits';
import { readMarks, readWorkbook, type Marks } from './readWorkbook';
import { runExcel } from './runExcel';

/** The workbook that is open in Excel. One user action is one batch: its requests are counted by a test. */
export function createExcelWorkbook(): WorkbookPort {
  return { run: (action) => runExcel((context) => action(openSession(context))) };
}

function openSession(context: Excel.RequestContext): WorkbookSession {
  let marks: Marks = new Map();
  return {
    async read() {
      const { marks: found, ...reading } = await readWorkbook(context);
      marks = found;
      return reading;
    },
    async readMarkedSheets() {
      marks = await readMarks(context);
      return [...marks.keys()];
    },
    apply: (edits) => applyEdits(context, edits, marks),
    async show({ sheet, row0, col0 }) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      if (row0 !== null) worksheet.getRange(cellAddress(row0, col0 ?? 0)).select();
      await context.sync();
    },
  };
}
