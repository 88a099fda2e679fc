import type { WorkbookEdit } from '../core/model/edit';
import { beginWriting, type Pace } from './pace';
import type { WorkbookSession } from './ports';
import { rebaseEdits } from './rebaseState';

/** Work shorter than this leaves nobody the time to change anything: a request more would make it slower for everybody. */
const longAfterMs = 1000;

/** A stored state, and when it was read by the clock of the work. */
export interface ReadState {
  readonly state: string | null;
  readonly at: number;
}

/**
 * Applies what was planned by a state read some time ago. After long work the state is read again first (one request more), so that what a
 * co-author, or the ribbon in another window, stored meanwhile is not lost. Between that request and the next nothing can be held: Excel has no
 * way to write only where nothing has changed.
 * @throws WorkbookFailure `stopped` before anything was written, `state-later`
 */
export async function applyLate(session: WorkbookSession, edits: readonly WorkbookEdit[], read: ReadState, pace: Pace | null): Promise<void> {
  await beginWriting(pace);
  const isLong = pace !== null && pace.now() - read.at >= longAfterMs;
  await session.apply(isLong ? rebaseEdits(edits, read.state, await session.readState()) : edits);
}
