import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../core/model/address';

/** The merged areas of a sheet, from top to bottom. */
export function mergedAreas(sheet: Worksheet): readonly Area[] {
  return sheet.mergedRegions
    .map(({ top, left, bottom, right }) => ({ row0: top - 1, col0: left - 1, rowCount: bottom - top + 1, colCount: right - left + 1 }))
    .sort((one, other) => one.row0 - other.row0 || one.col0 - other.col0);
}
