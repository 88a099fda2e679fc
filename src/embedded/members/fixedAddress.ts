import { columnLetters } from '../../core/model/address';
import { areaOf } from '../host/cellGrid';
import { refuse } from '../host/HostFailure';
import { quotedSheetName } from '../host/rangeAddress';
import type { Target } from '../host/Target';

/** With dollar signs: a relative address would move from cell to cell. One row or one column. @throws HostFailure InvalidArgument */
export function fixedAddress(target: Target): string {
  const { row0, col0, rowCount, colCount } = areaOf(target);
  if (target.areas.length > 1 || (rowCount > 1 && colCount > 1)) refuse('InvalidArgument');
  const cell = (row: number, col: number) => `$${columnLetters(col)}$${row + 1}`;
  return `${quotedSheetName(target.sheet.name)}!${cell(row0, col0)}:${cell(row0 + rowCount - 1, col0 + colCount - 1)}`;
}
