import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../core/model/address';
import type { Distance } from '../formulas/slideFormula';

/** Cells of one sheet and the place on the same or another sheet that they are copied to. */
export interface CellCopy {
  readonly from: Worksheet;
  readonly area: Area;
  readonly to: Worksheet;
  readonly distance: Distance;
}

export function movedBy(area: Area, { rows, cols }: Distance): Area {
  return { ...area, row0: area.row0 + rows, col0: area.col0 + cols };
}
