import { cellKey, closedFor, isAs, standingText, type Standings } from '../core/review/CellStanding';
import { contentEdit } from '../core/review/contentEdit';
import type { CellPlace } from '../core/model/finding';
import type { ChangedCell, FixOutcome } from '../core/model/review';
import { beginWriting, type Pace } from './pace';
import { WorkbookFailure, type WorkbookPort, type WorkbookSession } from './ports';

/**
 * Reads cells as they stand now, lets decide what to make of them, and makes it. At most three requests.
 * @throws WorkbookFailure where nothing was written
 */
export async function changeCells(port: WorkbookPort, places: readonly CellPlace[], plan: (standings: Standings) => FixOutcome, pace: Pace | null = null): Promise<FixOutcome> {
  if (places.length === 0) return { changed: [], refused: [] };
  return port.run(async (session) => {
    const outcome = plan(await standingsOf(session, places));
    if (outcome.changed.length === 0) return outcome;
    await beginWriting(pace);
    try {
      await session.apply(outcome.changed.map(contentEdit));
      return outcome;
    } catch (error) {
      return written(session, outcome, error);
    }
  });
}

async function standingsOf(session: WorkbookSession, places: readonly CellPlace[]): Promise<Standings> {
  const readings = await session.readCells(places);
  const standings = new Map(places.map((at, index) => [cellKey(at), readings[index] ?? null]));
  return (at) => standings.get(cellKey(at)) ?? null;
}

/** Edits before a failing one stay done, and whoever made them must be able to take them back: what was written is looked up. */
async function written(session: WorkbookSession, { changed, refused }: FixOutcome, error: unknown): Promise<FixOutcome> {
  if (!(error instanceof WorkbookFailure)) throw error;
  const standings = await standingsOf(session, changed.map(({ at }) => at)).catch(() => null);
  const isDone = ({ at, after }: ChangedCell) => standings !== null && isAs(standings(at), after);
  const done = changed.filter(isDone);
  if (standings === null || done.length === 0) throw error;
  const left = changed.filter((cell) => !isDone(cell)).map(({ at }) => closedFor(at, standings(at)) ?? { at, reason: 'locked' as const, found: standingText(standings(at)) });
  return { changed: done, refused: [...refused, ...left] };
}
