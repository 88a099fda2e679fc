import { cellAddress } from '../model/address';
import type { Appendix } from '../model/appendix';
import type { Finding, Place } from '../model/finding';
import type { Ignoring } from '../model/review';
import { foldText } from '../text/foldText';

/**
 * The decision not to see a finding again. Where it is about no words (something is missing), only this cell can be meant: "these words
 * anywhere" would silence the whole rule.
 */
export function ignoringOf({ ruleId, subject, at }: Finding, scope: Ignoring['scope'], appendices: readonly Appendix[]): Ignoring {
  if (scope === 'text' && subject !== '') return { scope, ruleId, subject };
  return { scope: 'cell', ruleId, subject, sheet: at.sheet, cell: addressOf(at), content: rowContent(at, appendices) };
}

/** A1 address; of a finding about a whole row its first cell, of one about the sheet `''`. */
export function addressOf({ row0, col0 }: Place): string {
  return row0 === null ? '' : cellAddress(row0, col0 ?? 0);
}

/** The folded words of the item or group that a place belongs to: they stay with it when rows are put in above. `''` outside of them. */
export function rowContent({ sheet, row0 }: Place, appendices: readonly Appendix[]): string {
  if (row0 === null) return '';
  for (const appendix of appendices) {
    if (appendix.sheet !== sheet) continue;
    const item = appendix.items.find((each) => each.row0 === row0 || each.continuationRows0.includes(row0));
    const words = item?.content ?? appendix.groups.find((group) => group.row0 === row0)?.title;
    if (words !== undefined) return foldText(words);
  }
  return '';
}

/** The folded words of every item and group of an appendix. */
export function rowContents({ items, groups }: Appendix): readonly string[] {
  return [...items.map(({ content }) => foldText(content)), ...groups.map(({ title }) => foldText(title))];
}
