import fc from 'fast-check';
import type { Area } from '../../../src/core/model/address';
import { intersectAreas } from '../../../src/embedded/host/intersectAreas';
import { subtractArea } from '../../../src/embedded/host/subtractArea';

const areas = fc.record({ row0: fc.nat(5), col0: fc.nat(5), rowCount: fc.integer({ min: 1, max: 5 }), colCount: fc.integer({ min: 1, max: 5 }) });

function cells({ row0, col0, rowCount, colCount }: Area): string[] {
  return Array.from({ length: rowCount * colCount }, (_, index) => `${row0 + Math.floor(index / colCount)},${col0 + (index % colCount)}`);
}

it('what is left are the cells of the one that are not of the other, each once', () => {
  fc.assert(
    fc.property(areas, areas, (area, taken) => {
      const gone = new Set(cells(taken));
      expect(subtractArea(area, taken).flatMap(cells).sort()).toEqual(cells(area).filter((cell) => !gone.has(cell)).sort());
    }),
  );
});

it('what is shared are the cells of both', () => {
  fc.assert(
    fc.property(areas, areas, (one, other) => {
      const shared = intersectAreas(one, other);
      const ofOther = new Set(cells(other));
      expect(shared ? cells(shared) : []).toEqual(cells(one).filter((cell) => ofOther.has(cell)));
    }),
  );
});
