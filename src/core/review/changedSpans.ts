import type { TextSpan } from './textSpan';

/** A word or number with its marks is one piece, every other sign a piece of its own: no correction ends inside a word. */
const pieces = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]/gu;
/** Longer texts are compared by their ends only. */
const mostComparisons = 1_000_000;

/** Piece `from` of the old text stays as piece `to` of the new one. */
interface Kept {
  readonly from: number;
  readonly to: number;
}

/** What a correction really changes: the stretches of `expected` that stand otherwise in `replacement`. Words next to each other are one stretch. */
export function changedSpans(expected: string, replacement: string): readonly TextSpan[] {
  const before = expected.match(pieces) ?? [];
  const after = replacement.match(pieces) ?? [];
  const offsetsBefore = offsetsOf(before);
  const offsetsAfter = offsetsOf(after);
  const spans: TextSpan[] = [];
  let last: Kept = { from: -1, to: -1 };
  for (const kept of withoutIslands([...keptPieces(before, after), { from: before.length, to: after.length }], before)) {
    if (kept.from > last.from + 1 || kept.to > last.to + 1) {
      const written = replacement.slice(offsetsAfter[last.to + 1], offsetsAfter[kept.to]);
      spans.push({ start: offsetsBefore[last.from + 1] ?? 0, end: offsetsBefore[kept.from] ?? 0, text: written });
    }
    last = kept;
  }
  return spans;
}

/** Where each piece begins, and where the text ends. */
function offsetsOf(list: readonly string[]): readonly number[] {
  const offsets = [0];
  for (const piece of list) offsets.push((offsets.at(-1) ?? 0) + piece.length);
  return offsets;
}

function keptPieces(before: readonly string[], after: readonly string[]): readonly Kept[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [
    ...Array.from({ length: head }, (_, index) => ({ from: index, to: index })),
    ...longestCommon(before.slice(head, before.length - tail), after.slice(head, after.length - tail)).map(({ from, to }) => ({ from: from + head, to: to + head })),
    ...Array.from({ length: tail }, (_, index) => ({ from: before.length - tail + index, to: after.length - tail + index })),
  ];
}

/** The longest common subsequence of two lists. */
function longestCommon(before: readonly string[], after: readonly string[]): readonly Kept[] {
  if (before.length * after.length > mostComparisons) return [];
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const lengthAt = (from: number, to: number) => lengths[from * width + to] ?? 0;
  for (let from = before.length - 1; from >= 0; from -= 1) {
    for (let to = after.length - 1; to >= 0; to -= 1) {
      lengths[from * width + to] = before[from] === after[to] ? lengthAt(from + 1, to + 1) + 1 : Math.max(lengthAt(from + 1, to), lengthAt(from, to + 1));
    }
  }
  const kept: Kept[] = [];
  for (let from = 0, to = 0; from < before.length && to < after.length; ) {
    if (before[from] === after[to]) kept.push({ from: from++, to: to++ });
    else if (lengthAt(from + 1, to) >= lengthAt(from, to + 1)) from += 1;
    else to += 1;
  }
  return kept;
}

/** A space between two changed words proves nothing: they are one stretch. The last entry is the end of both texts. */
function withoutIslands(kept: readonly Kept[], before: readonly string[]): readonly Kept[] {
  const isChangedBetween = (one: Kept = { from: -1, to: -1 }, next: Kept = one) => next.from > one.from + 1 || next.to > one.to + 1;
  return kept.filter((each, index) => before[each.from]?.trim() !== '' || !isChangedBetween(kept[index - 1], each) || !isChangedBetween(each, kept[index + 1]));
}
