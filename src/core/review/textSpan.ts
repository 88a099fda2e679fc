/** A stretch of a text, `start` included, `end` not, and what stands there instead. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
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
