import type { ColumnRole } from '../model/appendix';
import type { SeenRow } from './seeRows';

/** What a row may add to the item above; a lead, a deadline or a value is an item's own. */
const addingRoles: ReadonlySet<ColumnRole> = new Set(['supporting', 'deliverable', 'statusNote', 'difficulty', 'proposal']);
/** Words that a sentence cannot end with, and signs that it goes on after. */
const hanging = /[,;(–-]$|(?<![\p{L}])(và|hoặc|của|với|cho|trong|về|theo|các|những|để|từ|đến|tại)$/iu;

/**
 * Whether a row without a number only goes on with the item above: nothing but more agencies or products, or words that cannot stand
 * alone. Words that could be an item or a heading are none.
 */
export function carriesOn(row: SeenRow, above: SeenRow, next: SeenRow | undefined): boolean {
  const { content, says, isBare, isMarked } = row;
  if (!row.isUnnumbered || row.isInOrdinalColumn) return false;
  if (content === '') return !isBare;
  if (!isBare) return beginsSmall(content) && [...says.keys()].every((role) => addingRoles.has(role));
  if (isMarked) return isLine(row, above, next);
  return beginsSmall(content) || hanging.test(above.content);
}

/** "- …" with nothing beside it is a line of the item above, unless its like is an item: the row above or the next one. */
function isLine({ depth }: SeenRow, above: SeenRow, next: SeenRow | undefined): boolean {
  if (above.depth >= depth) return false;
  return !(next?.isMarked && !next.isBare && next.depth <= depth);
}

function beginsSmall(text: string): boolean {
  return /^[(“"]?\p{Ll}/u.test(text);
}
