import type { Cell } from '@cj-tech-master/excelts';
import { intersectAreas } from './intersectAreas';
import { isUnbounded, sheetCols, sheetRows, type Target } from './Target';
import type { Area } from '../../core/model/address';

/** Every cell of a target, made where it is not there yet; of whole rows and columns only the part in use. */
export function* cellsOf({ sheet, areas }: Target): Generator<Cell> {
  for (const area of areas) {
    const { row0, col0, rowCount, colCount } = existingPart(sheet.rowCount, sheet.columnCount, area);
    for (let row = row0 + 1; row <= row0 + rowCount; row += 1) {
      for (let col = col0 + 1; col <= col0 + colCount; col += 1) yield sheet.getCell(row, col);
    }
  }
}

const nothing: Area = { row0: 0, col0: 0, rowCount: 0, colCount: 0 };

/** A block as it is; of whole rows the columns in use, of whole columns the rows in use. */
export function existingPart(rowsInUse: number, colsInUse: number, area: Area): Area {
  if (!isUnbounded(area)) return area;
  const used: Area = {
    row0: 0,
    col0: 0,
    rowCount: area.rowCount === sheetRows ? rowsInUse : sheetRows,
    colCount: area.colCount === sheetCols ? colsInUse : sheetCols,
  };
  return intersectAreas(area, used) ?? nothing;
}
