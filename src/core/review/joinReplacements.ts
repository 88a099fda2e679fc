import { changedSpans } from './changedSpans';
import { spansMeet, withSpans, type TextSpan } from './textSpan';

export interface JoinedText {
  readonly text: string;
  /** Places in `replacements` of those left out because they meet an earlier one. */
  readonly overlapping: readonly number[];
}

/**
 * Several corrections of one text made together. Each was worked out for the text alone, so what it changes is found by comparing; those
 * that change different words are all made, one that changes what an earlier one changed is left out. The same correction twice is one.
 */
export function joinReplacements(expected: string, replacements: readonly string[]): JoinedText {
  const spans: TextSpan[] = [];
  const overlapping: number[] = [];
  for (const [index, replacement] of replacements.entries()) {
    const first = replacements.indexOf(replacement);
    const changed = first < index ? [] : changedSpans(expected, replacement);
    if (overlapping.includes(first) || changed.some((span) => spans.some((earlier) => spansMeet(earlier, span)))) overlapping.push(index);
    else spans.push(...changed);
  }
  return { text: withSpans(expected, spans), overlapping };
}
