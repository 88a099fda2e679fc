import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { areaAddress, type Area } from '../../core/model/address';
import { choiceOf } from '../host/arguments';
import { areaOf } from '../host/cellGrid';
import { cellsOf } from '../host/cellsOf';
import { changeStyles } from '../host/cellStyles';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import type { Members } from '../host/HostObject';
import { intersectAreas } from '../host/intersectAreas';
import { mergedAreas } from '../host/mergedAreas';
import { noteWritten } from '../host/noteWritten';
import { requireUnprotected, requireWritable } from '../host/protection';
import { cellCountOf, type Target } from '../host/Target';
import { storageOf } from '../rows/SheetStorage';
import { clearValidations } from './cellValidations';
import { clearConditionalFormats } from './conditionalFormatRules';
import { rangeAreas } from './rangeAreas';

export const clearScopes = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

export function clear(target: Target, scope: (typeof clearScopes)[number], host: Host): void {
  const takesContents = scope === 'All' || scope === 'Contents' || scope === 'ResetContents';
  const takesFormats = scope === 'All' || scope === 'Formats';
  if (takesContents) requireWritable(target);
  if (takesFormats) requireUnprotected(target.sheet, 'formatCells');
  host.change.sheets.add(target.sheet.name);
  if (takesContents) clearContents(target, host);
  if (!takesFormats) return;
  unmerge(target);
  changeStyles(target, () => ({}));
  for (const cell of host.workbook.quotedCells) if (isCellOf(target, cell)) host.workbook.quotedCells.delete(cell);
  clearConditionalFormats(target);
  if (scope === 'All') clearValidations(target, host);
}

function isCellOf({ sheet, areas }: Target, { worksheet, row, col }: Cell): boolean {
  return worksheet === sheet && areas.some((area) => intersectAreas(area, { row0: row - 1, col0: col - 1, rowCount: 1, colCount: 1 }) !== null);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1) */
const mostMergedAreas = 512;

function clearContents(target: Target, host: Host): void {
  for (const cell of cellsOf(target)) if (!cell.isMerged || cell.master === cell) cell.value = null;
  for (const area of target.areas) noteWritten({ sheet: target.sheet.name, area }, host);
}

function merge(target: Target, across: boolean, host: Host): void {
  requireUnprotected(target.sheet);
  unmerge(target);
  const { row0, col0, rowCount, colCount } = areaOf(target);
  const bottom = across ? row0 : row0 + rowCount - 1;
  for (let top = row0; top <= (across ? row0 + rowCount - 1 : row0); top += 1) {
    mergeBlock(target, top, across ? top : bottom, col0, colCount);
  }
  host.change.sheets.add(target.sheet.name);
}

/** Only the top-left cell keeps what it holds; every cell keeps its looks. */
function mergeBlock({ sheet }: Target, top: number, bottom: number, col0: number, colCount: number): void {
  if (top === bottom && colCount === 1) return;
  for (const cell of cellsOf({ sheet, areas: [{ row0: top, col0, rowCount: bottom - top + 1, colCount }] })) {
    if (cell.row !== top + 1 || cell.col !== col0 + 1) cell.value = null;
  }
  mergeApart(sheet, areaAddress({ row0: top, col0, rowCount: bottom - top + 1, colCount }));
}

/** The library holds every merge against all that are there, which takes minutes for thousands; here none is left that could overlap. */
function mergeApart(sheet: Worksheet, address: string): void {
  const storage = storageOf(sheet);
  const merges = storage._merges;
  storage._merges = {};
  sheet.mergeCellsWithoutStyle(address);
  storage._merges = Object.assign(merges, storage._merges);
}

/** More cells than this are not looked at one by one. */
const fewCells = 1000;

/** A report merges thousands of small areas: going through all merges of the sheet for each would take minutes. */
function mayHoldMerges({ sheet, areas }: Target): boolean {
  return areas.some((area) => cellCountOf(area) > fewCells || holdsMergedCell(sheet, area));
}

function holdsMergedCell(sheet: Worksheet, { row0, col0, rowCount, colCount }: Area): boolean {
  for (let number = row0 + 1; number <= row0 + rowCount; number += 1) {
    const row = sheet.findRow(number);
    for (let col = col0 + 1; row && col <= col0 + colCount; col += 1) if (row.findCell(col)?.isMerged) return true;
  }
  return false;
}

function unmerge(target: Target): void {
  if (!mayHoldMerges(target)) return;
  for (const merged of mergedAreas(target.sheet)) {
    if (!target.areas.some((area) => intersectAreas(area, merged))) continue;
    target.sheet.unMergeCells(areaAddress(merged));
  }
}

/** The methods of a Range that change what its cells hold together. */
export const rangeContents: Members<Target> = {
  Clear: { since: '1.1', call: (target, [scope = 'All'], host) => clear(target, choiceOf(scope ?? 'All', clearScopes), host) },
  Merge: { since: '1.2', call: (target, [across], host) => merge(target, across === true, host) },
  Unmerge: {
    since: '1.2',
    call: (target, _args, host) => {
      requireUnprotected(target.sheet);
      unmerge(target);
      host.change.sheets.add(target.sheet.name);
    },
  },
  /** Only areas whose top-left cell lies within the range are found, as in Excel. */
  GetMergedAreasOrNullObject: {
    since: '1.13',
    call: (target) => {
      const found = mergedAreas(target.sheet, ({ row0, col0 }) => target.areas.some((area) => intersectAreas(area, { row0, col0, rowCount: 1, colCount: 1 })));
      if (found.length > mostMergedAreas) refuse('GeneralException');
      return found.length === 0 ? null : rangeAreas({ sheet: target.sheet, areas: found });
    },
  },
};
