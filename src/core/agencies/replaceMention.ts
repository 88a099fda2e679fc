import type { AgencyMention } from '../model/agency';

const remark = /\s*\([^()]*\)$/;
const formerRemark = /^\s*\(cũ\)$/iu;

/** The text of a cell with one mention under another name; all else, a remark in parentheses too, stays as typed. */
export function replaceMention(cellText: string, { text, start }: Pick<AgencyMention, 'text' | 'start'>, name: string): string {
  const written = remark.exec(text)?.[0] ?? '';
  const kept = formerRemark.test(written.normalize('NFC')) ? '' : written;
  return cellText.slice(0, start) + name + kept + cellText.slice(start + text.length);
}
