import { readAgencies } from '../../../src/core/agencies/readAgencies';
import { replaceBySuccessor } from '../../../src/core/agencies/replaceBySuccessor';
import { testMatcher } from '../../builders/appendixBuilder';

/** The cell with the name at this place among its mentions under that of its successor. */
function replaced(cell: string, index: number): string {
  const mentions = readAgencies(cell, testMatcher);
  const mention = mentions[index];
  if (!mention) throw new Error(`no mention ${index} in ${cell}`);
  expect(mention.match).toBe('former');
  return replaceBySuccessor(cell, mentions, mention);
}

test.each([
  ['alone', 'Sở Giao thông vận tải', 0, 'Sở Xây dựng'],
  ['beside others, which stay as typed', 'Sở  Y tế;Sở Giao thông vận tải ; sở nội vụ', 1, 'Sở  Y tế;Sở Xây dựng ; sở nội vụ'],
  ['beside its successor, which stays', 'Sở Xây dựng; Sở Giao thông vận tải', 1, 'Sở Xây dựng'],
  ['before its successor', 'Sở Giao thông vận tải; Sở Xây dựng', 0, 'Sở Xây dựng'],
  ['beside another name of the same past', 'Sở Giao thông vận tải; Sở Y tế; Sở GTVT', 2, 'Sở Xây dựng; Sở Y tế'],
])('a former name %s: %j', (_, cell, index, expected) => expect(replaced(cell, index)).toBe(expected));

test.each([
  ['a duty', 'Sở Xây dựng; Sở Giao thông vận tải triển khai tại các xã', 1, 'Sở Xây dựng; Sở Xây dựng triển khai tại các xã'],
  ['a remark', 'Sở Xây dựng; Sở Giao thông vận tải (thẩm định)', 1, 'Sở Xây dựng; Sở Xây dựng (thẩm định)'],
  ['a label', 'Chủ trì: Sở Xây dựng; Phối hợp: Sở Giao thông vận tải', 1, 'Chủ trì: Sở Xây dựng; Phối hợp: Sở Xây dựng'],
])('where %s would be lost with it, the successor stands there twice', (_, cell, index, expected) => expect(replaced(cell, index)).toBe(expected));
