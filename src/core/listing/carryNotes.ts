import type { CellInput } from '../model/edit';
import type { FindingListWords } from './FindingListWords';
import type { ListCells } from './listColumns';

/** What a reader wrote beside a finding. */
export interface ListNote {
  readonly cells: ListCells;
  readonly content: CellInput;
}

export interface CarriedNotes {
  /** The note of each row, in the order of the rows; null = none. */
  readonly notes: readonly (CellInput | null)[];
  /** Notes whose findings are not listed any more. */
  readonly left: readonly ListNote[];
}

/** A note goes with its finding: the same slip of the same words in the same cell. */
export function carryNotes(earlier: readonly ListNote[], rows: readonly ListCells[], words: Pick<FindingListWords, 'hiddenMark'>): CarriedNotes {
  const waiting = new Map<string, ListNote[]>();
  for (const note of earlier) {
    const key = keyOf(note.cells, words);
    waiting.set(key, [...(waiting.get(key) ?? []), note]);
  }
  const notes = rows.map((cells) => waiting.get(keyOf(cells, words))?.shift()?.content ?? null);
  return { notes, left: [...waiting.values()].flat() };
}

/**
 * The list names no rules; what it says tells them apart, but for its numbers: "quá hạn 3 ngày" is the same slip as "quá hạn 10 ngày". That
 * a sheet is hidden may change, too.
 */
function keyOf({ sheet, place, text, current }: ListCells, { hiddenMark }: Pick<FindingListWords, 'hiddenMark'>): string {
  const name = sheet.endsWith(hiddenMark) ? sheet.slice(0, -hiddenMark.length) : sheet;
  return JSON.stringify([name, place, text.replace(/\d+(?:[.,/]\d+)*/g, '#'), current]);
}
