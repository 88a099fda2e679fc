import type { WorkbookPort } from '../app/ports';

/** Workbooks that were never saved cannot be told apart: they wait for each other. */
const unsaved = 'unsaved';

/**
 * Actions of the pane and of ribbon commands on one workbook take turns: what one of them read is not changed by the other before it has written.
 * By the Web Locks of the browser, which WebView2 (Chromium 69 and later) and Safari from 15.4 have on secure pages; a page that dies gives its
 * lock back. Where they are missing, or refused to a page in a frame, actions run as they come, as each of them is safe by itself.
 */
export function underLock(port: WorkbookPort, workbookKey: () => Promise<string | null>): WorkbookPort {
  return {
    run: async (action) => {
      const { locks } = navigator as { readonly locks?: LockManager };
      if (!locks) return port.run(action);
      const name = `tro-ly-phu-luc.${(await workbookKey()) ?? unsaved}`;
      let hasBegun = false;
      try {
        return await locks.request(name, async () => {
          hasBegun = true;
          return await port.run(action);
        });
      } catch (error) {
        if (hasBegun) throw error;
        return port.run(action);
      }
    },
  };
}
