import type { WorkbookEdit } from '../core/model/edit';
import { beginWriting, type Pace } from './pace';
import type { WorkbookSession } from './ports';
import { rebaseEdits } from './rebaseState';

/** Work shorter than this leaves nobody the time to change anything: a request more would make it slower for everybody. */
const longAfterMs = 1000;

/** A stored state, and when the work that read it began, by the clock of the work. */
export interface ReadState {
  readonly state: string | null;
  readonly begunAt: number;
}

/** When work begins; without a clock no work is ever long. */
export function beginsAt(pace: Pace | null): number {
  return pace?.now() ?? 0;
}

/** Whether the work has taken long by now. */
export function isLate(begunAt: number, pace: Pace | null): boolean {
  return pace !== null && pace.now() - begunAt >= longAfterMs;
}

/**
 * Edits planned by a state read some time ago, as they are to be applied now. After long work the state is read again first (one request more,
 * where any of them stores a state), so that what a co-author, or the ribbon in another window, stored meanwhile is not lost. Between that request
 * and the next nothing can be held: Excel has no way to write only where nothing has changed.
 * @throws WorkbookFailure `state-later`
 */
export async function editsNow(session: WorkbookSession, edits: readonly WorkbookEdit[], read: ReadState, pace: Pace | null): Promise<readonly WorkbookEdit[]> {
  if (!isLate(read.begunAt, pace) || !edits.some(({ kind }) => kind === 'saveState')) return edits;
  return rebaseEdits(edits, read.state, await session.readState());
}

/** Applies what was planned by a state read some time ago, see `editsNow`. @throws WorkbookFailure `stopped` before anything was written, `state-later` */
export async function applyLate(session: WorkbookSession, edits: readonly WorkbookEdit[], read: ReadState, pace: Pace | null): Promise<void> {
  await beginWriting(pace);
  await session.apply(await editsNow(session, edits, read, pace));
}
