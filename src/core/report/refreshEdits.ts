import type { WorkbookEdit } from '../model/edit';
import type { PagedReport } from './paginate';
import { fingerprintOf } from '../text/fingerprintOf';
import { reportEdits } from './reportEdits';
import type { ReportCell } from './ReportRow';

/** Fingerprint of where everything stands and what it looks like, whatever it says. */
export function shapeOf({ rows, titleRow0 }: PagedReport): string {
  const shapes = rows.map(({ cells, heightPoints, breakBefore }) => JSON.stringify([heightPoints, breakBefore, cells.map(({ col0, span, look, freeId }) => [col0, span, look, freeId])]));
  return fingerprintOf([String(titleRow0), ...shapes]);
}

/**
 * A report of the same shape needs only its words written again: colours, widths, notes and page set-up that the user gave the sheet stay,
 * and what he wrote into free places is not touched, be it a date or a formula. Rows are fitted to their text again.
 */
export function refreshEdits(sheet: string, layout: PagedReport): readonly WorkbookEdit[] {
  const rows = layout.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (isUsers(cell) ? { ...cell, input: { kind: 'skip' } as const } : cell)) }));
  return reportEdits(sheet, { ...layout, rows }, false).filter((edit) => edit.kind === 'writeCells' || (edit.kind === 'setRowHeight' && edit.heightPoints === null));
}

function isUsers({ freeId, input, ownText }: ReportCell): boolean {
  return freeId !== null && (input.kind === 'text' ? input.text : '') !== ownText;
}
