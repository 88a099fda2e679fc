import { cellAddress } from '../model/address';
import type { Appendix, ColumnRole } from '../model/appendix';
import type { Finding, Place } from '../model/finding';
import type { Ignoring } from '../model/review';
import { foldText } from '../text/foldText';

/**
 * The decision not to see a finding again. Where it is about no words (something is missing), only this cell can be meant: "these words
 * anywhere" would silence the whole rule.
 */
export function ignoringOf({ ruleId, subject, at }: Finding, scope: Ignoring['scope'], appendices: readonly Appendix[]): Ignoring {
  if (scope === 'text' && subject !== '') return { scope, ruleId, subject };
  const role = columnRole(at, appendices);
  return { scope: 'cell', ruleId, subject, sheet: at.sheet, cell: addressOf(at), content: rowContent(at, appendices), ...(role ? { role } : {}) };
}

/** A1 address; of a finding about a whole row its first cell, of one about the sheet `''`. */
export function addressOf({ row0, col0 }: Place): string {
  return row0 === null ? '' : cellAddress(row0, col0 ?? 0);
}

/** The folded words of the item or group that a place belongs to: they stay with it when rows are put in above. `''` outside of them. */
export function rowContent({ sheet, row0 }: Place, appendices: readonly Appendix[]): string {
  return foldText(rowAt(sheet, row0, appendices)?.words ?? '');
}

/** What the column of a place says of the item or group in that row; null outside of them, and in a column that was not recognised. */
export function columnRole({ sheet, row0, col0 }: Place, appendices: readonly Appendix[]): ColumnRole | null {
  const columns = Object.values(rowAt(sheet, row0, appendices)?.appendix.columns ?? {});
  return columns.find((column) => column.col0 === col0)?.role ?? null;
}

/** The appendix with an item or group in that row, and the words of that. */
function rowAt(sheet: string, row0: number | null, appendices: readonly Appendix[]): { readonly appendix: Appendix; readonly words: string } | null {
  if (row0 === null) return null;
  for (const appendix of appendices) {
    if (appendix.sheet !== sheet) continue;
    const item = appendix.items.find((each) => each.row0 === row0 || each.continuationRows0.includes(row0));
    const words = item?.content ?? appendix.groups.find((group) => group.row0 === row0)?.title;
    if (words !== undefined) return { appendix, words };
  }
  return null;
}

/** The folded words of every item and group of an appendix. */
export function rowContents({ items, groups }: Appendix): readonly string[] {
  return [...items.map(({ content }) => foldText(content)), ...groups.map(({ title }) => foldText(title))];
}
