import type { WorkbookEdit } from '../core/model/edit';
import { checkEditBytes } from './checkEditBytes';
import { isCheckEdit, type CheckEdit } from './isCheckEdit';
import { countsFrom1904 } from './dateSystem';
import { loadSheetTools } from './loadSheetTools';
import { markAreas } from './markAreas';
import type { Marks } from './readMarks';
import { stateKey } from './readWorkbook';

/** Below Excel's 5 MB a request, with room for the protocol around the cells. */
const bytesPerRequest = 4_500_000;

/** Applies edits in their order, in one request (and one more for each further 5 MB). Edits before a failing one stay done. */
export async function applyEdits(context: Excel.RequestContext, edits: readonly WorkbookEdit[], marks: Marks): Promise<void> {
  const tools = edits.every(isCheckEdit) ? null : await loadSheetTools();
  const isFrom1904 = countsFrom1904(context);
  context.application.suspendApiCalculationUntilNextSync();
  let queuedBytes = 0;
  for (const edit of edits) {
    const bytes = isCheckEdit(edit) ? checkEditBytes(edit) : (tools?.requestBytes(edit) ?? 0);
    if (queuedBytes + bytes > bytesPerRequest && queuedBytes > 0) {
      await context.sync();
      queuedBytes = 0;
    }
    if (isCheckEdit(edit)) queue(context, edit, marks);
    else tools?.queueSheetEdit(context, isFrom1904 ? tools.to1904(edit) : edit);
    queuedBytes += bytes;
  }
  await context.sync();
}

function queue({ workbook }: Excel.RequestContext, edit: CheckEdit, marks: Marks): void {
  switch (edit.kind) {
    case 'saveState':
      if (edit.state === null) workbook.settings.getItem(stateKey).delete();
      else workbook.settings.add(stateKey, edit.state);
      break;
    case 'markAreas':
      markAreas(workbook.worksheets.getItem(edit.sheet), edit);
      break;
    case 'removeMarks':
      for (const { rule, group } of marks.get(edit.sheet) ?? []) if (edit.group === undefined || edit.group === group) rule.delete();
      break;
    case 'raiseMarks':
      // Each is put on top of the one before, so the uppermost comes last.
      for (const { rule, group } of [...(marks.get(edit.sheet) ?? [])].reverse()) if (edit.group === group) rule.priority = 0;
      break;
  }
}
