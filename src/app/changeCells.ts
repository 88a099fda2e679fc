import { cellKey, type Standings } from '../core/review/CellStanding';
import { contentEdit } from '../core/review/contentEdit';
import type { CellPlace } from '../core/model/finding';
import type { FixOutcome } from '../core/model/review';
import type { WorkbookPort } from './ports';

/** Reads cells as they stand now, lets decide what to make of them, and makes it. At most three requests. */
export async function changeCells(port: WorkbookPort, places: readonly CellPlace[], plan: (standings: Standings) => FixOutcome): Promise<FixOutcome> {
  if (places.length === 0) return { changed: [], refused: [] };
  return port.run(async (session) => {
    const readings = await session.readCells(places);
    const standings = new Map(places.map((at, index) => [cellKey(at), readings[index] ?? null]));
    const outcome = plan((at) => standings.get(cellKey(at)) ?? null);
    if (outcome.changed.length > 0) await session.apply(outcome.changed.map(contentEdit));
    return outcome;
  });
}
