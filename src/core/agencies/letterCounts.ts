const firstLetter = 97;
const firstDigit = 48;
const letters = 26;
/** a–z, 0–9, and all else. */
const kinds = letters + 10 + 1;

/** How often a bare key has each letter and digit. */
export function letterCounts(bareKey: string): Uint8Array {
  const counts = new Uint8Array(kinds);
  for (let at = 0; at < bareKey.length; at += 1) {
    const kind = kindOf(bareKey.charCodeAt(at));
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function kindOf(code: number): number {
  if (code >= firstLetter && code < firstLetter + letters) return code - firstLetter;
  return code >= firstDigit && code < firstDigit + 10 ? letters + code - firstDigit : kinds - 1;
}

/** Never more than the edit distance of two keys with these letters: an edit changes one letter for one other at most. */
export function fewestEdits(one: Uint8Array, other: Uint8Array): number {
  let more = 0;
  let fewer = 0;
  for (let kind = 0; kind < kinds; kind += 1) {
    const difference = (one[kind] ?? 0) - (other[kind] ?? 0);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return more > fewer ? more : fewer;
}
