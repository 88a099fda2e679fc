import type { IRange } from '@univerjs/core';
import type { ISetRangeValuesMutationParams, ISetSelectionsOperationParams } from '@univerjs/preset-sheets-core';
import { areaAddress } from '../../core/model/address';
import type { GridEvents } from './GridEvents';
import { isRefusedCommand } from './isRefusedCommand';
import { toCellEntries, type TypedText } from './toCellEntries';
import type { WorkbookGrid } from './WorkbookGrid';

/** Tells what the user does in the grid. What the grid does by itself to show the workbook is passed over. */
export function watchGrid(grid: WorkbookGrid, events: GridEvents): void {
  const { api } = grid;
  let typed: TypedText | null = null;

  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (!grid.isRefreshing && isRefusedCommand(event.id)) event.cancel = true;
  });
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
    typed = isConfirm ? { row0: row, col0: column, text: value.toPlainText().replace(/\r?\n$/, '') } : null;
  });
  api.addEvent(api.Event.SheetEditStarted, () => events.setCellEditing(true));
  api.addEvent(api.Event.SheetEditEnded, () => {
    events.setCellEditing(false);
    typed = null;
  });
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (grid.isRefreshing) return;
    if (id === 'sheet.mutation.set-range-values') tellEntries(params, typed, grid, events);
    else if (id === 'sheet.operation.set-selections') tellSelection(params, grid, events);
    else tellTabs(id, params, grid, events);
  });
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    const sheet = grid.sheetName(activeSheet.getSheetId());
    if (grid.isRefreshing || sheet === null) return;
    events.select(sheet, addressOf(activeSheet.getSelection()?.getActiveRange()?.getRange()) ?? 'A1');
    grid.fitRows();
  });
}

/** Univer is still busy with the very change it tells of, so the answer waits until it is through. */
function tellEntries(params: ISetRangeValuesMutationParams, typed: TypedText | null, grid: WorkbookGrid, events: GridEvents): void {
  const sheet = grid.sheetName(params.subUnitId);
  const entries = toCellEntries(params.cellValue, typed, (id) => grid.api.getActiveWorkbook()?.getWorkbook().getStyles().get(id));
  if (sheet !== null && entries.length > 0) queueMicrotask(() => events.enterCells(sheet, entries));
}

function tellSelection(params: ISetSelectionsOperationParams, grid: WorkbookGrid, events: GridEvents): void {
  const sheet = grid.sheetName(params.subUnitId);
  const address = addressOf(params.selections[0]?.range);
  if (sheet !== null && address !== null) events.select(sheet, address);
}

function tellTabs(id: string, params: { readonly sheet?: { readonly name: string }; readonly subUnitId?: string; readonly name?: string }, grid: WorkbookGrid, events: GridEvents): void {
  if (id === 'sheet.mutation.insert-sheet' && params.sheet) {
    const { name } = params.sheet;
    queueMicrotask(() => events.addSheet(name));
  } else if (id === 'sheet.mutation.set-worksheet-name' && params.subUnitId !== undefined && params.name !== undefined) {
    const oldName = grid.sheetName(params.subUnitId);
    const newName = params.name;
    if (oldName !== null && oldName !== newName) queueMicrotask(() => events.renameSheet(oldName, newName));
  }
}

function addressOf(range: IRange | undefined): string | null {
  if (!range) return null;
  const { startRow, startColumn, endRow, endColumn } = range;
  return areaAddress({ row0: startRow, col0: startColumn, rowCount: endRow - startRow + 1, colCount: endColumn - startColumn + 1 });
}
