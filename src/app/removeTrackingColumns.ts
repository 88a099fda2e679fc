import type { ColumnRole } from '../core/model/appendix';
import type { IsoDate } from '../core/model/cell';
import type { AddedColumn } from '../core/model/tracking';
import { signatureOf } from '../core/recognize/signatureOf';
import { correctionsAfter, type TableChange } from '../core/tracking/correctionsAfter';
import { findAddedColumns, type FoundColumn } from '../core/tracking/findAddedColumns';
import { filledCells, removalEdits } from '../core/tracking/planRemoval';
import { applyLate, beginsAt } from './applyLate';
import { findAppendices, type FoundAppendices } from './findAppendices';
import type { Pace } from './pace';
import type { WorkbookPort } from './ports';
import { saveStateEdits } from './saveStateEdits';
import { readState, readStateToChange, writeState, type WorkbookState } from './workbookState';

export interface RemoveColumnsResult {
  readonly removed: readonly { readonly sheet: string; readonly headings: readonly string[] }[];
  /** Columns of ours in which something was typed; they stay until `discard` is said. */
  readonly filled: readonly { readonly sheet: string; readonly role: ColumnRole; readonly heading: string; readonly cellCount: number }[];
  /** Sheets that are protected. */
  readonly skipped: readonly string[];
}

/**
 * Takes our columns away again; those in which something was typed only where `discard` is said. What was renamed is the user's own by now.
 * Three requests, two where there is nothing to take away.
 * @throws WorkbookFailure `no-appendix`, `state-later`, `stopped` before anything was written
 */
export function removeTrackingColumns(port: WorkbookPort, { asOf, discard }: { readonly asOf: IsoDate; readonly discard: boolean }, pace: Pace | null = null): Promise<RemoveColumnsResult> {
  return port.run(async (session) => {
    const begunAt = beginsAt(pace);
    const reading = await session.read({ formulasOf: (stored) => readState(stored).addedColumns.map(({ sheet }) => sheet), control: pace });
    const state = readStateToChange(reading.state);
    const found = await findAppendices(reading, state, asOf, pace);
    const { sheets } = found.snapshot;
    const ours = findAddedColumns(state.addedColumns, found.appendices, sheets.map(({ name }) => name)).map((own) => {
      const sheet = sheets.find(({ name }) => name === own.appendix.sheet);
      return { own, isProtected: sheet?.isProtected ?? true, cellCount: sheet ? filledCells(own, sheet) : 0 };
    });
    const open = ours.filter(({ isProtected }) => !isProtected);
    const removed = open.filter(({ cellCount }) => discard || cellCount === 0).map(({ own }) => own);
    const { during, after } = statesWithout(state, removed, ours.map(({ own }) => own), found);
    // What is remembered goes last: a column that stays after a failure must still be known.
    const isSame = (one: WorkbookState, other: WorkbookState) => writeState(one) === writeState(other);
    const first = isSame(during, state) ? [] : saveStateEdits(reading.state, during);
    const edits = [...first, ...removalEdits(removed, sheets), ...saveStateEdits(writeState(during), after)];
    if (!isSame(after, state)) await applyLate(session, edits, { state: reading.state, begunAt }, pace);
    return {
      removed: byTable(removed),
      filled: discard ? [] : open.filter(({ cellCount }) => cellCount > 0).map(({ own: { appendix: { sheet }, column: { role, heading } }, cellCount }) => ({ sheet, role, heading, cellCount })),
      skipped: [...new Set(ours.filter(({ isProtected }) => isProtected).map(({ own }) => own.appendix.sheet))],
    };
  });
}

function byTable(columns: readonly FoundColumn[]): RemoveColumnsResult['removed'] {
  return [...new Set(columns.map(({ appendix }) => appendix))].map((appendix) => ({
    sheet: appendix.sheet, headings: columns.filter((each) => each.appendix === appendix).map(({ column }) => column.heading),
  }));
}

interface States {
  readonly during: WorkbookState;
  readonly after: WorkbookState;
}

function statesWithout(state: WorkbookState, removed: readonly FoundColumn[], ours: readonly FoundColumn[], { appendices, leftTables, snapshot: { sheets } }: FoundAppendices): States {
  const changes = [...new Set(removed.map(({ appendix }) => appendix))].map((appendix) => changeOf(appendix, removed));
  const tables = [...appendices, ...leftTables];
  const { during, after } = correctionsAfter(state.corrections, changes, { tables, sheetNames: sheets.map(({ name }) => name) });
  const stays = state.addedColumns.flatMap((memory): readonly AddedColumn[] => {
    const own = ours.find((each) => each.memory === memory);
    if (!own) return isStillHeaded(memory) ? [memory] : [];
    if (removed.includes(own)) return [];
    return [{ ...memory, sheet: own.appendix.sheet, signature: changes.find(({ appendix }) => appendix === own.appendix)?.signature ?? memory.signature }];
  });
  return { during: { ...state, corrections: during }, after: { ...state, corrections: after, addedColumns: stays } };

  /** The table may be read as something else for a while; a sheet that was not read tells nothing. */
  function isStillHeaded({ sheet, heading }: AddedColumn): boolean {
    const isUnread = sheets.some(({ name, unread }) => name === sheet && unread !== null);
    const headed = tables.filter((table) => table.sheet === sheet).flatMap((table) => ('headedColumns' in table ? table.headedColumns : table.columns));
    return isUnread || headed.some((column) => column.heading === heading);
  }
}

function changeOf(appendix: FoundColumn['appendix'], removed: readonly FoundColumn[]): TableChange {
  const gone = new Set(removed.filter((each) => each.appendix === appendix).map(({ column }) => column.col0));
  const staying = appendix.headedColumns.filter(({ col0 }) => !gone.has(col0));
  const places = appendix.headedColumns.map((column) => (gone.has(column.col0) ? null : staying.indexOf(column)));
  return { appendix, signature: signatureOf(staying.map(({ heading }) => heading)), places, added: [] };
}
