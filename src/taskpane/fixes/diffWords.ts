/** A piece of two texts laid over each other: in both, only in the first, or only in the second. */
export interface TextPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this the comparison word by word takes too long to be worth it. */
const longestProduct = 250_000;

/** Words and numbers whole, each other sign by itself. */
function piecesOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) ?? [];
}

/** How many pieces the rests of both texts, from each place on, have in common. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [here, below] = [lengths[i], lengths[i + 1]];
      if (here) here[j] = before[i] === after[j] ? (below?.[j + 1] ?? 0) + 1 : Math.max(below?.[j] ?? 0, here[j + 1] ?? 0);
    }
  }
  return lengths;
}

/** Parts of a stretch that changed, the old words before the new ones. A space that both have between two changes is no landmark. */
function joined(parts: readonly TextPart[]): readonly TextPart[] {
  const whole: TextPart[] = [];
  let [removed, added, same] = ['', '', ''];
  const close = () => {
    if (removed) whole.push({ kind: 'removed', text: removed });
    if (added) whole.push({ kind: 'added', text: added });
    if (same) whole.push({ kind: 'same', text: same });
    [removed, added, same] = ['', '', ''];
  };
  for (const { kind, text } of parts) {
    if (kind === 'same') {
      same += text;
      continue;
    }
    if (/\S/.test(same) || !(removed || added)) close();
    [removed, added, same] = [removed + same, added + same, ''];
    if (kind === 'removed') removed += text;
    else added += text;
  }
  close();
  return whole;
}

/** Which words one text has and the other has not. Without the removed parts it is `after`, without the added ones `before`. */
export function diffWords(before: string, after: string): readonly TextPart[] {
  const [old, fresh] = [piecesOf(before), piecesOf(after)];
  const isLong = old.length * fresh.length > longestProduct;
  if (isLong) return [{ kind: 'removed', text: before }, { kind: 'added', text: after }];
  const lengths = commonLengths(old, fresh);
  const parts: TextPart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [left = '', right = ''] = [old[i], fresh[j]];
    if (i < old.length && j < fresh.length && left === right) {
      parts.push({ kind: 'same', text: left });
      i += 1;
      j += 1;
    } else if (j >= fresh.length || (i < old.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      parts.push({ kind: 'removed', text: left });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: right });
      j += 1;
    }
  }
  return joined(parts);
}
