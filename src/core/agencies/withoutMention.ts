import type { AgencyMention } from '../model/agency';

const sign = /^(?:[^\p{L}]|(?<!\p{L})v(?:à|a\u0300)(?!\p{L}))*$/iu;
const remark = /\([^()]*\)\s*$/u;
const formerRemark = /^\(cũ\)\s*$/iu;

/** Whether a separator is signs and "và" alone, so that no word is lost with it. */
export function isOnlySigns(separator: string): boolean {
  return sign.test(separator.normalize('NFC'));
}

/**
 * The text of a cell without one of its mentions and the sign that joined it to its neighbour.
 * @returns null where words of the user's would go with it: a duty, a remark in parentheses, a label
 */
export function withoutMention(cellText: string, mentions: readonly AgencyMention[], { start, text, duty, separator }: AgencyMention): string | null {
  const written = remark.exec(text)?.[0] ?? '';
  if (duty !== '' || (written !== '' && !formerRemark.test(written.normalize('NFC')))) return null;
  const next = mentions.find((mention) => mention.start > start);
  const isFirst = mentions.every((mention) => mention.start >= start);
  if (isFirst) return next && isOnlySigns(next.separator) ? cellText.slice(0, start) + cellText.slice(next.start) : null;
  return isOnlySigns(separator) ? cellText.slice(0, start - separator.length) + cellText.slice(start + text.length) : null;
}
