import { inBlocks } from '../../../src/core/listing/inBlocks';

const blocksOf = (...lengths: readonly number[]) => inBlocks(lengths, (length) => ['x'.repeat(length)]).map(({ row0, rows }) => [row0, rows.length]);

test.each<readonly [sentence: string, lengths: readonly number[], blocks: readonly (readonly number[])[]]>([
  ['no rows are no block', [], []],
  ['short rows stand together', [10, 10, 10], [[0, 3]]],
  ['a row that would be too much begins a new block', [300_000, 30_000, 30_000], [[0, 2], [2, 1]]],
  ['a row larger than a block stands alone', [500_000, 10, 10], [[0, 1], [1, 2]]],
  ['and so does one in the middle', [10, 500_000, 10], [[0, 1], [1, 1], [2, 1]]],
])('%s', (_, lengths, blocks) => {
  expect(blocksOf(...lengths)).toEqual(blocks);
});
