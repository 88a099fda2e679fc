import type { Area } from '../../core/model/address';
import { intersectAreas } from './intersectAreas';

/** What is left of an area without another: up to four blocks. */
export function subtractArea(area: Area, taken: Area): readonly Area[] {
  const shared = intersectAreas(area, taken);
  if (!shared) return [area];
  const below = shared.row0 + shared.rowCount;
  const right = shared.col0 + shared.colCount;
  const blocks: readonly Area[] = [
    { ...area, rowCount: shared.row0 - area.row0 },
    { ...area, row0: below, rowCount: area.row0 + area.rowCount - below },
    { ...shared, col0: area.col0, colCount: shared.col0 - area.col0 },
    { ...shared, col0: right, colCount: area.col0 + area.colCount - right },
  ];
  return blocks.filter(({ rowCount, colCount }) => rowCount > 0 && colCount > 0);
}
