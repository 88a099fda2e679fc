import { beginWriting, type Pace } from './pace';
import type { MarkPlan } from './planMarks';
import { WorkbookFailure, type FailureCode, type WorkbookSession } from './ports';

/** How Excel refuses marks: on a sheet that was protected meanwhile, in a workbook that is shared in the old way (its conditional formats cannot be changed). */
const refusals: readonly FailureCode[] = ['sheet-protected', 'not-supported'];

/**
 * Lays marks. Choice: where Excel refuses them, what was found is told without – reason: the list is what was asked for, its colours only help to find it.
 * One request, and one more for each further 5 MB.
 * @returns sheets that should carry marks and do not, or perhaps not all
 * @throws WorkbookFailure where something else than the marks is wrong
 */
export async function layMarks(session: WorkbookSession, { edits, unmarkedSheets }: MarkPlan, pace: Pace | null): Promise<readonly string[]> {
  if (edits.length === 0) return unmarkedSheets;
  await beginWriting(pace);
  try {
    await session.apply(edits);
    return unmarkedSheets;
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || !refusals.includes(error.code)) throw error;
    return [...new Set([...unmarkedSheets, ...edits.flatMap((edit) => (edit.kind === 'markAreas' ? [edit.sheet] : []))])];
  }
}
