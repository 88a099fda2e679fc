import { joinAcross } from '../../../src/core/model/joinAcross';

test.each<readonly [sentence: string, cols0: readonly number[], expected: readonly (readonly [col0: number, colCount: number])[]]>([
  ['nothing', [], []],
  ['one column', [4], [[4, 1]]],
  ['columns beside each other, in any order', [6, 4, 5], [[4, 3]]],
  ['a gap parts them', [4, 6, 7], [[4, 1], [6, 2]]],
])('%s', (_, cols0, expected) => {
  expect(joinAcross(cols0)).toEqual(expected.map(([col0, colCount]) => ({ col0, colCount })));
});
