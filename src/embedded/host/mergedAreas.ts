import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../core/model/address';

/** The merged areas of a sheet, all or those that are wanted, from top to bottom. */
export function mergedAreas(sheet: Worksheet, isWanted: (area: Area) => boolean = () => true): readonly Area[] {
  return sheet.mergedRegions
    .map(({ top, left, bottom, right }) => ({ row0: top - 1, col0: left - 1, rowCount: bottom - top + 1, colCount: right - left + 1 }))
    .filter(isWanted)
    .sort((one, other) => one.row0 - other.row0 || one.col0 - other.col0);
}
