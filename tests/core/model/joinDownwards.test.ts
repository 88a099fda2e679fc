import { joinDownwards } from '../../../src/core/model/joinDownwards';

const area = (row0: number, col0: number, rowCount = 1) => ({ row0, col0, rowCount, colCount: 1 });

test.each([
  ['nothing', [], []],
  ['one cell', [[4, 2]], [area(4, 2)]],
  ['cells below each other, in any order', [[6, 2], [4, 2], [5, 2]], [area(4, 2, 3)]],
  ['a gap parts them', [[4, 2], [6, 2]], [area(4, 2), area(6, 2)]],
  ['cells side by side are not joined', [[4, 2], [4, 3]], [area(4, 2), area(4, 3)]],
])('%s', (_, cells, expected) => {
  expect(joinDownwards(cells.map(([row0 = 0, col0 = 0]) => ({ row0, col0 })))).toEqual(expected);
});
