import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { fewestEdits, letterCounts } from '../../../src/core/agencies/letterCounts';

const edits = (one: string, other: string) => fewestEdits(letterCounts(one), letterCounts(other));

test.each([
  ['so noi vu', 'so noi vu', 0], ['so noi vu', 'so ngoai vu', 2], ['so ngoai vu', 'so noi vu', 2], ['abc', 'cab', 0], ['abc', 'abd', 1], ['', 'abc', 3], ['abc', '', 3], ['aab', 'abb', 1], ['a', 'z', 1], ['zz', 'z', 1],
  ['khu vuc 15', 'khu vuc 14', 1], ['khu vuc 10', 'khu vuc 19', 1], ['0', '9', 1], ['a b', 'ab', 1], ['đ', 'ê', 0], ['a', '0', 1], ['k', '0', 1], ['y9', '9z', 1], ['ab12', 'ba21', 0], ['a-', 'a ', 0],
])('%j and %j are at least %d edits apart', (one, other, fewest) => {
  expect(edits(one, other)).toBe(fewest);
});

test('there are never more than the edits it takes', () => {
  const key = fc.string({ unit: fc.constantFrom(...'abcdeuz 0189-'), maxLength: 12 });
  fc.assert(fc.property(key, key, (one, other) => edits(one, other) <= distance(one, other)));
});
