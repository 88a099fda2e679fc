/** A stretch of a text, `start` included, `end` not, and what stands there instead. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Second half of a sign outside the basic plane, or a mark that belongs to the letter before. */
const continuesSign = /^[\uDC00-\uDFFF\p{M}]/u;

/** What a correction really changes: `expected` and `replacement` without what they begin and end with alike. Letters are not cut apart. */
export function changedSpan(expected: string, replacement: string): TextSpan {
  const shorter = Math.min(expected.length, replacement.length);
  let start = 0;
  while (start < shorter && expected[start] === replacement[start]) start += 1;
  while (start > 0 && (continuesSign.test(expected.slice(start)) || continuesSign.test(replacement.slice(start)))) start -= 1;
  let behind = 0;
  while (behind < shorter - start && expected.at(-1 - behind) === replacement.at(-1 - behind)) behind += 1;
  while (behind > 0 && continuesSign.test(expected.slice(expected.length - behind))) behind -= 1;
  return { start, end: expected.length - behind, text: replacement.slice(start, replacement.length - behind) };
}

/** Whether two corrections touch the same letters, or add words at the same place: then nobody can tell what both together mean. */
export function spansMeet(one: TextSpan, other: TextSpan): boolean {
  if (one.start === one.end && other.start === other.end) return one.start === other.start;
  return one.start < other.end && other.start < one.end;
}

/** The text with corrections that do not meet. */
export function withSpans(text: string, spans: readonly TextSpan[]): string {
  const ordered = [...spans].sort((one, other) => one.start - other.start || one.end - other.end);
  return ordered.map(({ start, text: written }, index) => text.slice(ordered[index - 1]?.end ?? 0, start) + written).join('') + text.slice(ordered.at(-1)?.end ?? 0);
}
