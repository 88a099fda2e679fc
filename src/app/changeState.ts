import type { WorkbookPort } from './ports';
import { readStateToChange, writeState, type WorkbookState } from './workbookState';

/** Changes what is remembered in the workbook; what others have stored meanwhile is kept. Two requests, one where nothing changes. @throws WorkbookFailure `state-later` */
export function changeState(port: WorkbookPort, change: (state: WorkbookState) => WorkbookState): Promise<void> {
  return port.run(async (session) => {
    const state = readStateToChange(await session.readState());
    const stored = writeState(change(state));
    if (stored !== writeState(state)) await session.apply([{ kind: 'saveState', state: stored }]);
  });
}
