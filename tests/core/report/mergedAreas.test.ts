import { mergedAreas } from '../../../src/core/report/mergedAreas';

const cells = (...places: readonly (readonly [col0: number, span: number])[]) => places.map(([col0, span]) => ({ col0, span }));

test.each([
  ['cells of one column are not merged', [{ continues: false, cells: cells([0, 1], [1, 1]) }], []],
  ['a cell over several columns is', [{ continues: false, cells: cells([0, 1], [1, 3]) }], [{ row0: 0, col0: 1, rowCount: 1, colCount: 3 }]],
  [
    'every cell of a row that goes on is merged with the rows below it',
    [{ continues: false, cells: cells([0, 1], [1, 3]) }, { continues: true, cells: [] }, { continues: true, cells: [] }, { continues: false, cells: cells([0, 1]) }],
    [{ row0: 0, col0: 0, rowCount: 3, colCount: 1 }, { row0: 0, col0: 1, rowCount: 3, colCount: 3 }],
  ],
  ['an empty row goes on with nothing', [{ continues: false, cells: cells([0, 12]) }, { continues: false, cells: [] }], [{ row0: 0, col0: 0, rowCount: 1, colCount: 12 }]],
])('%s', (_sentence, rows, areas) => expect(mergedAreas(rows)).toEqual(areas));
