import type { SheetSnapshot } from '../core/model/sheetSnapshot';
import type { WorkbookSession } from './ports';

/**
 * Takes away a list of findings that stands on a new sheet now. One request; where writing took long, the sheet is read again first (two requests, and
 * one for each further 5 MB): one on which a colleague has written meanwhile stays.
 */
export async function deleteReplacedList(session: WorkbookSession, replaced: SheetSnapshot, isLate: boolean): Promise<void> {
  const { name } = replaced;
  if (isLate) {
    const { snapshot } = await session.read({ isOnly: true, formulasOf: () => [name] });
    if (JSON.stringify(snapshot.sheets) !== JSON.stringify([replaced])) return;
  }
  await session.apply([{ kind: 'deleteSheet', sheet: name }]);
}
