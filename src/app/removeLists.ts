import type { ListColumn } from '../core/directory/listColumns';
import type { Area } from '../core/model/address';
import type { IsoDate } from '../core/model/cell';
import type { WorkbookEdit } from '../core/model/edit';
import { listTitle } from '../data/listWords';
import { findListColumns } from './findListColumns';
import { beginWriting, type Pace } from './pace';
import type { WorkbookPort } from './ports';
import { readListStates } from './readListStates';

export interface RemoveListsResult {
  /** Columns from which lists of ours were taken. */
  readonly columns: readonly { readonly sheet: string; readonly heading: string }[];
  /** Columns that keep lists of ours, since their sheet is protected. */
  readonly skipped: readonly { readonly sheet: string; readonly heading: string; readonly reason: 'protected' }[];
}

/**
 * Takes our drop-down lists off the columns of the appendices; lists of the user's own, known by another title, stay. A protected sheet is
 * left as it is, and named. Four requests, in very long tables five.
 * @throws WorkbookFailure `no-appendix`, `stopped` before anything was written
 */
export function removeLists(port: WorkbookPort, { asOf }: { readonly asOf: IsoDate }, pace: Pace | null = null): Promise<RemoveListsResult> {
  return port.run(async (session) => {
    const { open, closed } = await findListColumns(await session.read({ control: pace }), asOf, pace);
    const ours = (await readListStates(session, [...open, ...closed], listTitle)).filter(({ state }) => state === 'ours');
    const hasOurs = (column: ListColumn) => ours.some((block) => block.column === column);
    const columns = open.filter(hasOurs);
    const edits = columns.map((column): WorkbookEdit => ({
      kind: 'removeList', sheet: column.sheet, areas: joinRows(ours.filter((block) => block.column === column).map(({ area }) => area)),
    }));
    if (edits.length > 0) {
      await beginWriting(pace);
      await session.apply(edits);
    }
    return {
      columns: columns.map(({ sheet, heading }) => ({ sheet, heading })),
      skipped: closed.filter(hasOurs).map(({ sheet, heading }) => ({ sheet, heading, reason: 'protected' })),
    };
  });
}

/** Blocks of one column that follow each other become one: few areas, short addresses. */
function joinRows(areas: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.row0 - b.row0)) {
    const last = joined.at(-1);
    if (last && last.row0 + last.rowCount === area.row0) joined[joined.length - 1] = { ...last, rowCount: last.rowCount + area.rowCount };
    else joined.push(area);
  }
  return joined;
}
