import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../core/model/address';
import { formulaCells, storedFormula } from '../formulas/formulaCells';
import { refuse } from '../host/HostFailure';
import { parseRangeAddress } from '../host/parseRangeAddress';
import { isProtected } from '../host/protection';
import { quotedSheetName } from '../host/rangeAddress';
import { sheetRows } from '../host/Target';
import { usedArea } from '../host/usedArea';
import { partText } from '../xlsx/carry/sheetPaths';
import type { EmbeddedWorkbook } from '../xlsx/EmbeddedWorkbook';
import { encodeXml } from '../xlsx/xmlText';
import type { RowShift } from './RowShift';

/**
 * Refuses what Excel refuses: rows of a protected sheet, unless they may come or go there (only rows without locked cells go), rows that would push
 * content off the sheet, and rows that would break up cells that are calculated together; and tables, and charts of these cells, which this host does
 * not know how to move.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions
 * @throws HostFailure AccessDenied, InsertDeleteConflict, UnsupportedOperation
 */
export function requireShiftable(sheet: Worksheet, shift: RowShift, workbook: EmbeddedWorkbook): void {
  if (isProtected(sheet)) requirePermitted(sheet, shift);
  if (shift.kind === 'insert' && pushesOff(sheet, shift)) refuse('InsertDeleteConflict');
  if (breaksArray(sheet, shift)) refuse('InsertDeleteConflict');
  if (sheet.pivotTables.length > 0 || sheet.formControls.length > 0) refuse('UnsupportedOperation');
  if (isDrawnFrom(sheet, workbook)) refuse('UnsupportedOperation', 'A chart or pivot table shows cells of this sheet.');
  if (sheet.getTables().some((table) => isReached(parseRangeAddress(table.model.tableRef ?? table.ref)?.area, shift))) refuse('UnsupportedOperation');
}

/** Charts and pivot tables are carried over as the file has them: they would go on showing the old cells. */
function isDrawnFrom({ name }: Worksheet, { source }: EmbeddedWorkbook): boolean {
  const places = [`>${encodeXml(quotedSheetName(name))}!`, `>'${encodeXml(name.replaceAll("'", "''"))}'!`, ` sheet="${encodeXml(name)}"`];
  return source !== null && [...source.parts.keys()].some((path) => {
    if (!/^xl\/(?:charts\/chart|chartEx\/|pivotCache\/pivotCacheDefinition)/.test(path)) return false;
    const text = partText(source.parts, path);
    return places.some((place) => text.includes(place));
  });
}

function requirePermitted(sheet: Worksheet, { kind, row0, rowCount }: RowShift): void {
  const { insertRows, deleteRows } = sheet.sheetProtection ?? {};
  if (!(kind === 'insert' ? insertRows : deleteRows)) refuse('AccessDenied');
  if (kind === 'insert') return;
  for (let number = row0 + 1; number <= row0 + rowCount; number += 1) {
    if (sheet.findRow(number)?.style.protection?.locked !== false || hasLockedCell(sheet, number)) refuse('AccessDenied');
  }
}

function hasLockedCell(sheet: Worksheet, number: number): boolean {
  const row = sheet.findRow(number);
  for (let col = 1; col <= (row?.cellCount ?? 0); col += 1) if (row?.findCell(col)?.style.protection?.locked !== false) return true;
  return false;
}

function pushesOff(sheet: Worksheet, { row0, rowCount }: RowShift): boolean {
  if (Math.max(sheet.rowCount, row0 + 1) + rowCount <= sheetRows) return false;
  const used = usedArea(sheet, false);
  return used !== null && used.row0 + used.rowCount + rowCount > sheetRows;
}

function breaksArray(sheet: Worksheet, shift: RowShift): boolean {
  for (const cell of formulaCells(sheet)) {
    const { shareType, ref } = storedFormula(cell);
    if (shareType === 'array' && ref !== undefined && isCut(parseRangeAddress(ref)?.area, shift)) return true;
  }
  return false;
}

/** Rows come in between its rows, or some of them go and others stay. */
function isCut(area: Area | undefined, { kind, row0, rowCount }: RowShift): boolean {
  if (!area) return false;
  const [first, after] = [area.row0, area.row0 + area.rowCount];
  if (kind === 'insert') return first < row0 && row0 < after;
  return first < row0 + rowCount && row0 < after && !(row0 <= first && after <= row0 + rowCount);
}

function isReached(area: Area | undefined, { row0 }: RowShift): boolean {
  return area !== undefined && area.row0 + area.rowCount > row0;
}
