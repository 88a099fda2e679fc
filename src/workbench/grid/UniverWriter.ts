import { IUndoRedoService, type ICellData, type IRange, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Area } from '../../core/model/address';
import type { CellMatrix } from './diffSheet';
import { showMarkFormats } from './showMarkFormats';
import { gridLocale } from './startUniver';
import type { StyleBook } from './StyleBook';
import type { UniverSheet } from './toUniverSheet';

/** Changes Univer's workbook past its own commands: nothing here is an edit of the user's, so nothing is put on the list of what can be undone. */
export class UniverWriter {
  private unitId = '';
  private unitCount = 0;

  constructor(
    private readonly univer: Univer,
    private readonly api: FUniver,
  ) {}

  /** Puts another workbook in the place of the one shown. Univer writes into what it is given, so it gets a copy. */
  openWorkbook(name: string, sheets: readonly UniverSheet[], styles: StyleBook): void {
    if (this.unitId !== '') this.api.disposeUnit(this.unitId);
    this.unitCount += 1;
    this.unitId = `workbook${this.unitCount}`;
    const book = this.api.createWorkbook({
      id: this.unitId,
      name,
      locale: gridLocale,
      styles: structuredClone(styles.styles),
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, structuredClone(sheet)])),
    });
    book.setNumfmtLocal('vi');
    // Univer makes what draws cells with its first workbook.
    if (this.unitCount === 1) showMarkFormats(this.univer);
  }

  insertSheet(sheet: UniverSheet, index: number, styles: StyleBook): void {
    this.mutate('insert-sheet', { unitId: this.unitId, index, sheet, styles: structuredClone(styles.styles) });
  }

  removeSheet({ id, name }: UniverSheet): void {
    this.mutate('remove-sheet', { unitId: this.unitId, subUnitId: id, subUnitName: name });
  }

  /** The cells are emptied first: Univer mixes a new look into the old one. */
  setCells(sheetId: string, cells: CellMatrix, styles: StyleBook): void {
    const target = { unitId: this.unitId, subUnitId: sheetId };
    this.mutate('set-range-values', { ...target, cellValue: mapCells(cells, () => null) });
    this.mutate('set-range-values', { ...target, cellValue: mapCells(cells, (cell) => cell && { ...cell, s: styles.styles[String(cell.s)] ?? null }) });
  }

  /** Shows a sheet, selects the cells on it and brings them into view with a little of what stands above and before them. */
  select(sheetId: string, area: Area): void {
    const book = this.api.getActiveWorkbook();
    const sheet = book?.setActiveSheet(sheetId);
    if (!book || !sheet) return;
    const merged = area.rowCount * area.colCount === 1 ? sheet.getCellMergeData(area.row0, area.col0) : undefined;
    book.setActiveRange(merged ?? sheet.getRange(area.row0, area.col0, area.rowCount, area.colCount));
    sheet.scrollToCell(Math.max(0, area.row0 - rowsAbove), Math.max(0, area.col0 - 1));
  }

  /** Gives rows the height of their text; Univer measures only what it is asked to, and only on the sheet that is seen. */
  fitRows(ranges: readonly IRange[]): void {
    if (ranges.length > 0) this.api.getActiveWorkbook()?.getActiveSheet().setRangesAutoHeight([...ranges]);
  }

  forgetUndo(): void {
    this.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  activeSheetId(): string | null {
    return this.api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? null;
  }

  private mutate(name: string, params: object): void {
    this.api.syncExecuteCommand(`sheet.mutation.${name}`, params, { onlyLocal: true });
  }
}

const rowsAbove = 1;

function mapCells(cells: CellMatrix, change: (cell: ICellData | null) => ICellData | null): CellMatrix {
  return Object.fromEntries(
    Object.entries(cells).map(([row0, line]) => [row0, Object.fromEntries(Object.entries(line).map(([col0, cell]) => [col0, change(cell)]))]),
  );
}
