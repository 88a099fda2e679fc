import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../core/model/address';
import { extentOf } from './extentOf';
import { intersectAreas } from './intersectAreas';
import { isUnbounded, sheetCols, sheetRows, type Target } from './Target';

/** Every cell of a target, made where it is not there yet; of whole rows and columns only the part in use. */
export function* cellsOf({ sheet, areas }: Target): Generator<Cell> {
  for (const area of areas) {
    const { row0, col0, rowCount, colCount } = existingPart(sheet, area);
    for (let number = row0 + 1; number <= row0 + rowCount; number += 1) {
      const row = sheet.getRow(number);
      for (let col = col0 + 1; col <= col0 + colCount; col += 1) yield row.getCell(col);
    }
  }
}

const nothing: Area = { row0: 0, col0: 0, rowCount: 0, colCount: 0 };

/** A block as it is; of whole rows the columns in use, of whole columns the rows in use. */
export function existingPart(sheet: Worksheet, area: Area): Area {
  if (!isUnbounded(area)) return area;
  const { rows, cols } = extentOf(sheet);
  const used: Area = {
    row0: 0,
    col0: 0,
    rowCount: area.rowCount === sheetRows ? rows : sheetRows,
    colCount: area.colCount === sheetCols ? cols : sheetCols,
  };
  return intersectAreas(area, used) ?? nothing;
}
