import type { CellPlace } from '../model/finding';
import type { ChangedCell, FixOutcome, RefusedCell } from '../model/review';
import { cellKey, closedFor, isAs, standingText, type CellStanding, type Standings } from './CellStanding';

/** Each cell once, as it was before the first change and as the last one left it. */
export function lastingChanges(changed: readonly ChangedCell[]): readonly ChangedCell[] {
  const cells = new Map<string, ChangedCell>();
  for (const each of changed) cells.set(cellKey(each.at), { ...each, before: cells.get(cellKey(each.at))?.before ?? each.before });
  return [...cells.values()];
}

export function placesOfChanges(changed: readonly ChangedCell[]): readonly CellPlace[] {
  return lastingChanges(changed).map(({ at }) => at);
}

/** What has to be put back, and what was touched since and therefore stays. */
export function planUndo(changed: readonly ChangedCell[], standings: Standings): FixOutcome {
  const cells = lastingChanges(changed).map((cell) => ({ cell, refusal: refusalOf(cell, standings(cell.at)) }));
  return {
    changed: cells.flatMap(({ cell: { at, before, after }, refusal }) => (refusal ? [] : [{ at, before: after, after: before }])),
    refused: cells.flatMap(({ refusal }) => refusal ?? []),
  };
}

function refusalOf({ at, after }: ChangedCell, standing: CellStanding): RefusedCell | null {
  if (standing && standing.formula !== after.formula) return { at, reason: 'formula', found: standingText(standing) };
  return closedFor(at, standing && { ...standing, formula: null }) ?? (isAs(standing, after) ? null : { at, reason: 'changed', found: standingText(standing) });
}
