import type { Cell, Row } from '@cj-tech-master/excelts';
import { lineCount, linesHeight } from '../../core/text/measureText';
import { readCellText } from '../xlsx/cells';

/** Font of a cell that says nothing of it. */
const standardFontSize = 11;
const standardHeightPoints = 15;
const highestPoints = 409.5;

/**
 * Height that the texts of a row need, in points, as Excel finds it when it fits a row: merged cells count for nothing, and only
 * wrapped cells take more than a line. Letters are measured as Times New Roman, the font of Vietnamese offices.
 */
export function fittingHeight(row: Row, columnPoints: (col: number) => number): number {
  let height = standardHeightPoints;
  row.eachCell((cell) => {
    if (!cell.isMerged) height = Math.max(height, cellHeight(cell, columnPoints(Number(cell.col))));
  });
  return Math.min(highestPoints, height);
}

function cellHeight(cell: Cell, widthPoints: number): number {
  const { font, alignment } = cell.style;
  const size = font?.size ?? standardFontSize;
  const text = readCellText(cell.worksheet, Number(cell.row) - 1, Number(cell.col) - 1);
  const lines = alignment?.wrapText === true ? lineCount(text, widthPoints, size, font?.bold === true) : 1;
  return linesHeight(lines, size);
}
