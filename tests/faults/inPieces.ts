import type { WorkbookPort } from '../../src/app/ports';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';

/** A workbook that takes what is written in so many requests, as it takes what is more than 5 MB: edits before a failing one stay done. */
export function inPieces(count: number): WorkbookPort {
  return {
    run: (action) =>
      createExcelWorkbook().run((session) =>
        action({
          ...session,
          apply: async (edits) => {
            const size = Math.ceil(edits.length / count);
            for (let from = 0; from < edits.length; from += size) await session.apply(edits.slice(from, from + size));
          },
        }),
      ),
  };
}
