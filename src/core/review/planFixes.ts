import { dateFormatKind } from '../dates/dateFormatKind';
import type { CellContent } from '../model/edit';
import type { CellChange, CellPlace } from '../model/finding';
import type { ChangedCell, ChosenFix, FixOutcome, RefusedCell } from '../model/review';
import { cellKey, closedFor, contentOf, standingText, type CellStanding, type Standings } from './CellStanding';
import { changesOf } from './changesOf';
import { joinReplacements } from './joinReplacements';

/** The cells that these fixes change, each once. */
export function placesOfFixes(fixes: readonly ChosenFix[]): readonly CellPlace[] {
  return [...new Map(fixes.flatMap(changesOf).map(({ at }) => [cellKey(at), at])).values()];
}

/**
 * What the fixes make of the cells as they stand now. A cell that holds something else by now, a formula, or that cannot be written is
 * left as it is and named. Several fixes of one cell are joined where they change different words. A series is made whole or not at all.
 */
export function planFixes(fixes: readonly ChosenFix[], standings: Standings): FixOutcome {
  const accepted = new Map<string, readonly CellChange[]>();
  const refused = new Map<string, RefusedCell>();
  for (const changes of fixes.map(changesOf)) {
    const refusals = changes.flatMap((change) => refusalOf(change, standings(change.at), accepted.get(cellKey(change.at)) ?? []) ?? []);
    for (const refusal of refusals) refused.set(`${cellKey(refusal.at)}${refusal.reason}`, refusal);
    if (refusals.length > 0) continue;
    for (const change of changes) accepted.set(cellKey(change.at), [...(accepted.get(cellKey(change.at)) ?? []), change]);
  }
  return { changed: [...accepted.values()].flatMap((changes) => changedCell(changes, standings)), refused: [...refused.values()] };
}

function refusalOf({ at, expected, replacement, number }: CellChange, standing: CellStanding, earlier: readonly CellChange[]): RefusedCell | null {
  const closed = closedFor(at, standing);
  if (closed) return closed;
  const found = standingText(standing);
  if (found !== expected) return { at, reason: 'changed', found };
  const isWhole = number !== undefined || earlier.some((each) => each.number !== undefined);
  const meets = isWhole
    ? earlier.some((each) => each.number !== number || each.replacement !== replacement)
    : joinReplacements(expected, [...earlier.map((each) => each.replacement), replacement]).overlapping.length > 0;
  return meets ? { at, reason: 'overlapping', found } : null;
}

function changedCell(changes: readonly CellChange[], standings: Standings): readonly ChangedCell[] {
  const [first] = changes;
  const standing = first && standings(first.at);
  if (!first || !standing) return [];
  const { text } = joinReplacements(first.expected, changes.map(({ replacement }) => replacement));
  return [{ at: first.at, before: contentOf(standing), after: contentAfter(standing, first.number ?? text) }];
}

/** The number format stays unless it would make something else of the content: a date of text and of numbers, text of a number. */
function contentAfter({ numberFormat }: CellContent, value: string | number): CellContent {
  const isDate = dateFormatKind(numberFormat) !== null;
  if (typeof value === 'string') return { value, formula: null, numberFormat: isDate && value !== '' ? '@' : numberFormat };
  return { value, formula: null, numberFormat: isDate || numberFormat === '@' ? 'General' : numberFormat };
}
