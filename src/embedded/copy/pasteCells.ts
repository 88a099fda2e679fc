import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../core/model/address';
import { formulaCells, storedFormula } from '../formulas/formulaCells';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import { intersectAreas } from '../host/intersectAreas';
import { mergedAreas } from '../host/mergedAreas';
import { noteWritten } from '../host/noteWritten';
import { parseRangeAddress } from '../host/parseRangeAddress';
import { requireUnprotected } from '../host/protection';
import { isUnbounded, sheetCols, sheetRows, type Target } from '../host/Target';
import { clearValidations } from '../members/cellValidations';
import { clearConditionalFormats } from '../members/conditionalFormatRules';
import type { CellCopy } from './CellCopy';
import { copyCells } from './copyCells';
import { copyComments } from './copyComments';
import { copyConditionalFormats, copyValidations } from './copyRules';

/** One block of cells of a sheet. */
export interface Block {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/**
 * Copies cells with all that belongs to them, as pasted in Excel: what stood at the place goes. Cells are repeated where the place is an exact
 * multiple of them; else the place grows or shrinks to their size.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
 * @throws HostFailure AccessDenied; InvalidArgument beyond the sheet; MergedRangeConflict where a merged area would be copied or covered in part;
 * UnsupportedOperation for whole rows and columns and for cells that are calculated together
 */
export function pasteCells(from: Block, to: Block, host: Host): void {
  requireUnprotected(to.sheet);
  const place = pastedArea(from.area, to.area);
  if (place.row0 + place.rowCount > sheetRows || place.col0 + place.colCount > sheetCols) refuse('InvalidArgument');
  if (isUnbounded(from.area) || isUnbounded(to.area) || holdsArray(from)) refuse('UnsupportedOperation');
  requireWholeMerges(from);
  requireWholeMerges({ sheet: to.sheet, area: place });
  const pastes = placesOf(from.area, place).map((copy) => readCopy({ from: from.sheet, area: from.area, to: to.sheet, distance: { rows: copy.row0 - from.area.row0, cols: copy.col0 - from.area.col0 } }, host));
  empty({ sheet: to.sheet, areas: [place] }, host);
  for (const paste of pastes) paste();
  noteWritten({ sheet: to.sheet.name, area: place }, host);
  host.change.sheets.add(to.sheet.name);
}

function pastedArea(from: Area, to: Area): Area {
  const isMultiple = to.rowCount % from.rowCount === 0 && to.colCount % from.colCount === 0;
  return isMultiple ? to : { ...to, rowCount: from.rowCount, colCount: from.colCount };
}

function placesOf({ rowCount, colCount }: Area, place: Area): readonly Area[] {
  const places: Area[] = [];
  for (let row = 0; row < place.rowCount; row += rowCount) {
    for (let col = 0; col < place.colCount; col += colCount) places.push({ row0: place.row0 + row, col0: place.col0 + col, rowCount, colCount });
  }
  return places;
}

/** All is read before anything is written: the place may overlap what is copied. */
function readCopy(copy: CellCopy, { workbook }: Host): () => void {
  const pastes = [copyCells(copy, workbook.quotedCells), copyConditionalFormats(copy), copyValidations(copy), copyComments(copy)];
  return () => {
    for (const paste of pastes) paste();
  };
}

function empty(target: Target, host: Host): void {
  for (const merged of touchedMerges(target)) target.sheet.unMergeCells(merged.row0 + 1, merged.col0 + 1, merged.row0 + merged.rowCount, merged.col0 + merged.colCount);
  clearConditionalFormats(target);
  clearValidations(target, host);
}

function touchedMerges({ sheet, areas }: Target): readonly Area[] {
  return mergedAreas(sheet, (merged) => areas.some((area) => intersectAreas(merged, area)));
}

function requireWholeMerges({ sheet, area }: Block): void {
  const isWhole = (merged: Area): boolean => {
    const shared = intersectAreas(merged, area);
    return shared?.rowCount === merged.rowCount && shared.colCount === merged.colCount;
  };
  if (!touchedMerges({ sheet, areas: [area] }).every(isWhole)) refuse('MergedRangeConflict');
}

function holdsArray({ sheet, area }: Block): boolean {
  for (const cell of formulaCells(sheet)) {
    const { shareType, ref } = storedFormula(cell);
    const calculated = shareType === 'array' && ref !== undefined ? parseRangeAddress(ref)?.area : undefined;
    if (calculated && intersectAreas(calculated, area)) return true;
  }
  return false;
}
