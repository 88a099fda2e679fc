import type { WorkbookPort } from './ports';

export interface RemoveMarksResult {
  /** Sheets from which marks were taken. */
  readonly clearedSheets: readonly string[];
}

/** Takes away every mark of ours; the user's own formatting was never touched. @throws WorkbookFailure */
export function removeMarks(port: WorkbookPort): Promise<RemoveMarksResult> {
  return port.run(async (session) => {
    const clearedSheets = await session.readMarkedSheets();
    if (clearedSheets.length > 0) await session.apply(clearedSheets.map((sheet) => ({ kind: 'removeMarks', sheet })));
    return { clearedSheets };
  });
}
