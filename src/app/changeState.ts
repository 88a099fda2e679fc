import type { WorkbookPort } from './ports';
import { readState, writeState, type WorkbookState } from './workbookState';

/** Changes what is remembered in the workbook; what others have stored meanwhile is kept. Two requests, one where nothing changes. */
export function changeState(port: WorkbookPort, change: (state: WorkbookState) => WorkbookState): Promise<void> {
  return port.run(async (session) => {
    const state = readState(await session.readState());
    const stored = writeState(change(state));
    if (stored !== writeState(state)) await session.apply([{ kind: 'saveState', state: stored }]);
  });
}
