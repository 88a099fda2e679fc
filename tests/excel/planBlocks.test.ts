import fc from 'fast-check';
import { planBlocks } from '../../src/excel/planBlocks';

const row = (length: number) => ['x'.repeat(length)];
const sheet = (read: number, rowCount: number, bytes: number) => ({
  values: Array.from({ length: read }, () => row(bytes)),
  numberFormats: Array.from({ length: read }, () => ['General']),
  formulas: null,
  rowCount,
  columnCount: 1,
});

test('nothing is planned for sheets that were read whole', () => {
  expect(planBlocks([sheet(10, 10, 20)])).toEqual([]);
});

test('short rests of several sheets share one request', () => {
  expect(planBlocks([sheet(10, 20, 20), sheet(5, 8, 20)])).toEqual([[{ index: 0, fromRow: 10, rowCount: 10 }, { index: 1, fromRow: 5, rowCount: 3 }]]);
});

test('every missing row is planned exactly once, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 3000 })), { maxLength: 4 }), (sheets) => {
      const partly = sheets.map(([read, more, bytes]) => sheet(read, read + more, bytes));
      const next = partly.map(({ values }) => values.length);
      for (const { index, fromRow, rowCount } of planBlocks(partly).flat()) {
        expect(fromRow).toBe(next[index]);
        expect(rowCount).toBeGreaterThan(0);
        next[index] = fromRow + rowCount;
      }
      expect(next).toEqual(partly.map(({ rowCount }) => rowCount));
    }),
    { numRuns: 50 },
  );
});
