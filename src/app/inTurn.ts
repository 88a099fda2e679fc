import type { WorkbookPort } from './ports';

/** Actions one after another: what one of them stores in the workbook is not overwritten by another that had read before it. */
export function inTurn(port: WorkbookPort): WorkbookPort {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (action) => {
      const turn = last.then(() => port.run(action));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
