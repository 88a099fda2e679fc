import type { IsoDate } from '../core/model/cell';
import type { WorkbookEdit } from '../core/model/edit';
import type { AddedColumn } from '../core/model/tracking';
import { signatureOf } from '../core/recognize/signatureOf';
import { columnEdits } from '../core/tracking/columnEdits';
import { columnWidths } from '../core/tracking/columnWidths';
import { correctionsAfter, type TableChange } from '../core/tracking/correctionsAfter';
import { findAddedColumns, type FoundColumn } from '../core/tracking/findAddedColumns';
import { planTrackingColumns, type LeftReason, type PlannedTable } from '../core/tracking/planTrackingColumns';
import { listTitle, statusWords } from '../data/listWords';
import { trackingColumns } from '../data/trackingColumns';
import { applyLate, beginsAt } from './applyLate';
import { findAppendices, type FoundAppendices } from './findAppendices';
import type { Pace } from './pace';
import type { WorkbookPort } from './ports';
import { readTableLooks, type DressedTable } from './readTableLooks';
import { saveStateEdits } from './saveStateEdits';
import { readStateToChange, writeState, type WorkbookState } from './workbookState';

export interface AddColumnsResult {
  /** What was added, a table each. */
  readonly added: readonly { readonly sheet: string; readonly headings: readonly string[] }[];
  /** Tables left as they are, a line each: not certain to be read rightly, with every column already, on a protected sheet, or with something where the columns would go. */
  readonly skipped: readonly { readonly sheet: string; readonly reason: LeftReason }[];
}

/**
 * Puts the tracking columns that tables lack beside them, dressed like the table. Four requests, two where there is nothing to add.
 * @throws WorkbookFailure `no-appendix`, `state-later`, `stopped` before anything was written
 */
export function addTrackingColumns(port: WorkbookPort, { asOf }: { readonly asOf: IsoDate }, pace: Pace | null = null): Promise<AddColumnsResult> {
  return port.run(async (session) => {
    const begunAt = beginsAt(pace);
    const reading = await session.read({ control: pace });
    const state = readStateToChange(reading.state);
    const found = await findAppendices(reading, state, asOf, pace);
    const { sheets } = found.snapshot;
    const { tables, skipped } = planTrackingColumns(found.appendices, { sheets, catalogue: trackingColumns, headings: found.knowledge.headings });
    if (tables.length === 0) return { added: [], skipped };
    const dressed = await readTableLooks(session, tables);
    const { during, after } = statesWith(state, dressed, found);
    const edits: readonly WorkbookEdit[] = [
      // What is remembered of a column goes first: one that nobody remembers could never be taken away.
      ...saveStateEdits(reading.state, during),
      ...dressed.flatMap((table) => editsOf(table, found)),
      ...columnWidths(dressed),
      ...saveStateEdits(writeState(during), after),
    ];
    await applyLate(session, edits, { state: reading.state, begunAt }, pace);
    return { added: tables.map(({ appendix: { sheet }, columns }) => ({ sheet, headings: columns.map(({ heading }) => heading) })), skipped };
  });
}

function editsOf({ planned, looks }: DressedTable, { snapshot: { sheets } }: FoundAppendices): readonly WorkbookEdit[] {
  const sheet = sheets.find(({ name }) => name === planned.appendix.sheet);
  return sheet ? columnEdits(planned, sheet, looks, { title: listTitle, statuses: statusWords }) : [];
}

interface States {
  readonly during: WorkbookState;
  readonly after: WorkbookState;
}

function statesWith(state: WorkbookState, dressed: readonly DressedTable[], { appendices, leftTables, snapshot }: FoundAppendices): States {
  const sheetNames = snapshot.sheets.map(({ name }) => name);
  const changes = dressed.map(({ planned }) => changeOf(planned));
  const known = findAddedColumns(state.addedColumns, appendices, sheetNames);
  const added = dressed.flatMap(({ planned: { appendix: { sheet }, columns }, pointsAt }, index) =>
    columns.map(({ role, heading, col0 }): AddedColumn => {
      const before = known.find((each) => each.appendix.sheet === sheet && each.column.col0 === col0)?.memory.pointsBefore;
      return { sheet, role, heading, pointsBefore: before ?? pointsAt(col0), signature: changes[index]?.signature ?? '' };
    }),
  );
  const addedColumns = [...renewed(state.addedColumns, known, changes).filter((memory) => !added.some((each) => isSameColumn(each, memory))), ...added];
  const corrections = correctionsAfter(state.corrections, changes, { tables: [...appendices, ...leftTables], sheetNames });
  return { during: { ...state, addedColumns, corrections: corrections.during }, after: { ...state, addedColumns, corrections: corrections.after } };
}

/** Columns added earlier are known by the headings that their tables have now. */
function renewed(memories: readonly AddedColumn[], known: readonly FoundColumn[], changes: readonly TableChange[]): readonly AddedColumn[] {
  return memories.map((memory) => {
    const found = known.find((each) => each.memory === memory);
    const change = changes.find(({ appendix }) => appendix === found?.appendix);
    return found ? { ...memory, sheet: found.appendix.sheet, signature: change?.signature ?? memory.signature } : memory;
  });
}

/** Remembered by an earlier click that failed before the column was there. */
function isSameColumn(one: AddedColumn, other: AddedColumn): boolean {
  return one.sheet === other.sheet && one.role === other.role && one.heading === other.heading && one.signature === other.signature;
}

function changeOf({ appendix, columns }: PlannedTable): TableChange {
  const { headedColumns } = appendix;
  return {
    appendix,
    signature: signatureOf([...headedColumns, ...columns].map(({ heading }) => heading)),
    places: headedColumns.map((_, place) => place),
    added: columns.map(({ role }, index) => ({ role, place: headedColumns.length + index })),
  };
}
