import { readAgencies } from '../../../src/core/agencies/readAgencies';
import { isOnlySigns, withoutMention } from '../../../src/core/agencies/withoutMention';
import { testMatcher } from '../../builders/appendixBuilder';

/** The cell without the mention that has these words. */
function without(cell: string, text: string): string | null {
  const mentions = readAgencies(cell, testMatcher);
  const mention = mentions.find((each) => each.text === text);
  if (!mention) throw new Error(`${text} is not among ${mentions.map((each) => each.text).join(' | ')}`);
  return withoutMention(cell, mentions, mention);
}

test.each([
  ['the last', 'Sở Y tế; Sở Nội vụ', 'Sở Nội vụ', 'Sở Y tế'],
  ['the first, with the sign behind it', 'Sở Y tế; Sở Nội vụ', 'Sở Y tế', 'Sở Nội vụ'],
  ['one between two', 'Sở Y tế, Sở Nội vụ và Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế và Sở Tài chính'],
  ['one behind "và"', 'Sở Y tế và Sở Nội vụ', 'Sở Nội vụ', 'Sở Y tế'],
  ['one behind a decomposed "và"', 'Sở Y tế và Sở Nội vụ'.normalize('NFD'), 'Sở Nội vụ'.normalize('NFD'), 'Sở Y tế'.normalize('NFD')],
  ['a line with its bullet', '- Sở Y tế\n- Sở Nội vụ', 'Sở Nội vụ', '- Sở Y tế'],
  ['one that says itself that it is of the past', 'Sở Nội vụ; Sở Y tế (cũ)', 'Sở Y tế (cũ)', 'Sở Nội vụ'],
])('%s goes: %j without %j', (_, cell, text, rest) => expect(without(cell, text)).toBe(rest));

test.each([
  ['the only one', 'Sở Y tế', 'Sở Y tế'],
  ['one with a duty', 'Sở Y tế; Sở Nội vụ triển khai tại các xã', 'Sở Nội vụ'],
  ['one with a remark in parentheses', 'Sở Y tế; Sở Nội vụ (thẩm định)', 'Sở Nội vụ (thẩm định)'],
  ['one behind a label', 'Chủ trì: Sở Y tế; Phối hợp: Sở Nội vụ', 'Sở Nội vụ'],
  ['the first, before a label of the next', 'Sở Y tế; Phối hợp: Sở Nội vụ', 'Sở Y tế'],
])('%s stays, since words would be lost: %j', (_, cell, text) => expect(without(cell, text)).toBeNull());

test.each(['; ', ' và ', ',\n- ', '', ' VÀ ', ', và '])('%j is signs alone', (separator) => expect(isOnlySigns(separator)).toBe(true));
test.each(['; phối hợp: ', ' vàng ', ' vào ', 'x', ' là '])('%j holds words', (separator) => expect(isOnlySigns(separator)).toBe(false));
