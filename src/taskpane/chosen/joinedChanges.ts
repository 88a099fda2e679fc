import type { CellChange } from '../../core/model/finding';
import { cellKey } from '../../core/review/CellStanding';
import { joinReplacements } from '../../core/review/joinReplacements';

/** Changes made together, each cell once, as its text will be when all of them are made. */
export function joinedChanges(changes: readonly CellChange[]): readonly CellChange[] {
  const cells = new Map<string, readonly CellChange[]>();
  for (const change of changes) cells.set(cellKey(change.at), [...(cells.get(cellKey(change.at)) ?? []), change]);
  return [...cells.values()].flatMap((ofCell) => {
    const [first] = ofCell;
    if (!first || ofCell.length === 1) return ofCell;
    return [{ ...first, replacement: joinReplacements(first.expected, ofCell.map(({ replacement }) => replacement)).text }];
  });
}
