import type { Target } from '../model/target';

/** Two words of letters are taken for a phrase; "x", "?", "80/?" are not. */
const phrase = /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u;

/** Whether a target says something: a value, or a phrase that people can judge. `none` says nothing but is no riddle either. */
export function isReadableTarget({ form, text, value, parts }: Target): boolean {
  if (form === 'none') return true;
  if (form === 'qualitative' || form === 'milestone') return value !== null || phrase.test(text);
  return form === 'compound' ? parts.length > 0 : value !== null;
}
