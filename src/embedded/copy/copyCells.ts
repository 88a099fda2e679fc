import type { Cell, CellValue } from '@cj-tech-master/excelts';
import { areaAddress } from '../../core/model/address';
import { setStoredFormula, storedFormula } from '../formulas/formulaCells';
import { slideFormula } from '../formulas/slideFormula';
import { styleAt, type CellStyle } from '../host/cellStyles';
import { intersectAreas } from '../host/intersectAreas';
import { mergedAreas } from '../host/mergedAreas';
import { movedBy, type CellCopy } from './CellCopy';

/** Reads cells with what they hold, their looks and notes and how they are merged; what it gives back puts copies where they go. */
export function copyCells({ from, area, to, distance }: CellCopy, quotedCells: Set<Cell>): () => void {
  const pastes: (() => void)[] = [];
  for (let row0 = area.row0; row0 < area.row0 + area.rowCount; row0 += 1) {
    for (let col0 = area.col0; col0 < area.col0 + area.colCount; col0 += 1) {
      const paste = copyCell(from.findRow(row0 + 1)?.findCell(col0 + 1), styleAt(from, row0, col0), distance);
      pastes.push(() => {
        const copy = to.getRow(row0 + distance.rows + 1).getCell(col0 + distance.cols + 1);
        if (paste(copy)) quotedCells.add(copy);
        else quotedCells.delete(copy);
      });
    }
  }
  const merges = mergedAreas(from, (merged) => intersectAreas(merged, area) !== null).map((merged) => areaAddress(movedBy(merged, distance)));
  return () => {
    for (const paste of pastes) paste();
    for (const merge of merges) to.mergeCellsWithoutStyle(merge);
  };

  function copyCell(cell: Cell | undefined, style: CellStyle, by: CellCopy['distance']): (copy: Cell) => boolean {
    if (!cell) return (copy) => empty(copy, style);
    const { comment } = cell;
    const isCovered = cell.isMerged && cell.master !== cell;
    const formula = isCovered ? undefined : cell.formula;
    const value: CellValue = isCovered ? null : cell.value;
    const { result } = storedFormula(cell);
    const isQuoted = quotedCells.has(cell);
    return (copy) => {
      if (formula) setStoredFormula(copy, { formula: slideFormula(formula, by), ...(result === undefined ? {} : { result }) });
      else copy.value = value;
      copy.style = style;
      copy.comment = comment;
      return isQuoted;
    };
  }
}

/** A cell that holds nothing leaves none of what stood at its place; its looks are those of its row or column. */
function empty(copy: Cell, style: CellStyle): boolean {
  copy.value = null;
  copy.style = style;
  copy.comment = undefined;
  return false;
}
