import type { Worksheet } from '@cj-tech-master/excelts';
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { parseAddress } from '../../core/model/address';
import type { WorkbookChange } from '../../embedded/host/WorkbookChange';
import type { EmbeddedWorkbook } from '../../embedded/xlsx/EmbeddedWorkbook';
import { diffSheet } from './diffSheet';
import { rowsToFit } from './rowsToFit';
import { startUniver } from './startUniver';
import { StyleBook } from './StyleBook';
import { toUniverSheet, type UniverSheet } from './toUniverSheet';
import { UniverWriter } from './UniverWriter';

/** What is shown of one sheet of the workbook. A sheet shown anew gets a new id, because Univer forgets nothing of an old one. */
interface ShownSheet {
  readonly sheet: Worksheet;
  shown: UniverSheet;
  isFitted: boolean;
}

/** Stands in `shown` for a cell of which only Univer knows what it shows; no workbook can hold this character. */
const unknownCell = { v: '\u0000' };

/**
 * Shows a workbook in Univer. The workbook in memory is the truth: after each change it is read again and only what differs is handed to Univer.
 */
export class WorkbookGrid {
  readonly api: FUniver;
  private readonly univer: Univer;
  private readonly writer: UniverWriter;
  private workbook: EmbeddedWorkbook | null = null;
  private styles = new StyleBook();
  private sheets: ShownSheet[] = [];
  private newestSheet = 0;
  private ownChanges = 0;

  constructor(container: HTMLElement) {
    const { univer, api } = startUniver(container);
    this.univer = univer;
    this.api = api;
    this.writer = new UniverWriter(univer, api);
  }

  /** True while the grid changes by itself, so that its events are not taken for the user's. */
  get isRefreshing(): boolean {
    return this.ownChanges > 0;
  }

  /** Name in the workbook of a sheet of the grid; null for one that the workbook does not know yet. */
  sheetName(gridSheetId: string): string | null {
    return this.sheets.find(({ shown }) => shown.id === gridSheetId)?.shown.name ?? null;
  }

  /** Puts another workbook into the grid. */
  show(workbook: EmbeddedWorkbook, name: string): void {
    this.changing(() => {
      this.workbook = workbook;
      this.styles = new StyleBook();
      this.sheets = workbook.book.worksheets.map((sheet) => this.firstShown(sheet));
      this.writer.openWorkbook(name, this.sheets.map(({ shown }) => shown), this.styles);
      this.showSelection();
    });
  }

  /** Shows what a change left behind. */
  refresh(change: Pick<WorkbookChange, 'sheets' | 'structure' | 'view'>): void {
    if (!this.workbook) return;
    this.changing(() => {
      if (change.structure) this.refreshTabs();
      for (const entry of this.sheets) if (change.structure || change.sheets.has(entry.sheet.name)) this.refreshSheet(entry);
      // Univer goes to whatever sheet is put in, also in the place of one that is not seen.
      const isElsewhere = this.writer.activeSheetId() !== this.activeSheet()?.shown.id;
      if (change.view || change.structure || isElsewhere) this.showSelection();
      this.fitRows();
    });
  }

  /** Shows these cells as the workbook holds them, whatever the grid made of what the user entered. */
  restoreCells(sheetName: string, cells: readonly { readonly row0: number; readonly col0: number }[]): void {
    const entry = this.sheets.find(({ shown }) => shown.name === sheetName);
    if (!entry) return;
    for (const { row0, col0 } of cells) entry.shown.cellData[row0] = { ...entry.shown.cellData[row0], [col0]: unknownCell };
    this.refresh({ sheets: new Set([sheetName]), structure: false, view: false });
  }

  /** Gives the rows of the sheet that is seen the height of their text, once until it changes. */
  fitRows(): void {
    const entry = this.sheets.find(({ shown }) => shown.id === this.writer.activeSheetId());
    if (!entry || entry.isFitted) return;
    entry.isFitted = true;
    this.changing(() => this.writer.fitRows(rowsToFit(entry.shown)));
  }

  dispose(): void {
    this.univer.dispose();
  }

  private firstShown(sheet: Worksheet): ShownSheet {
    return { sheet, shown: this.read(sheet), isFitted: false };
  }

  private read(sheet: Worksheet): UniverSheet {
    this.newestSheet += 1;
    return toUniverSheet(sheet, `sheet${this.newestSheet}`, this.styles);
  }

  private refreshSheet(entry: ShownSheet): void {
    const next = this.read(entry.sheet);
    const difference = diffSheet(entry.shown, next);
    if (difference.kind === 'frame') {
      this.replaceSheet(entry, next);
    } else if (difference.count > 0) {
      this.writer.setCells(entry.shown.id, difference.cells, this.styles);
      entry.shown = { ...next, id: entry.shown.id };
      entry.isFitted = false;
    }
  }

  private replaceSheet(entry: ShownSheet, next: UniverSheet): void {
    const old = entry.shown;
    this.writer.insertSheet(next, this.sheets.indexOf(entry), this.styles);
    entry.shown = next;
    entry.isFitted = false;
    if (this.writer.activeSheetId() === old.id) this.showSelection();
    this.writer.removeSheet(old);
  }

  /** Sheets that came, went or moved; one that only changed its name is shown anew by `refreshSheet`. */
  private refreshTabs(): void {
    const now = this.workbook?.book.worksheets ?? [];
    const before = this.sheets;
    this.sheets = now.map((sheet) => before.find((entry) => entry.sheet === sheet) ?? this.firstShown(sheet));
    const kept = before.filter((entry) => this.sheets.includes(entry));
    const hasMoved = kept.some((entry, index) => this.sheets.filter((other) => before.includes(other))[index] !== entry);
    this.sheets.forEach((entry, index) => {
      const isNew = !before.includes(entry);
      if (isNew) this.writer.insertSheet(entry.shown, index, this.styles);
      else if (hasMoved) this.replaceSheet(entry, this.read(entry.sheet));
    });
    for (const entry of before) if (!kept.includes(entry)) this.writer.removeSheet(entry.shown);
  }

  private activeSheet(): ShownSheet | undefined {
    return this.sheets.find(({ sheet }) => sheet.name === this.workbook?.activeSheetName) ?? this.sheets[0];
  }

  private showSelection(): void {
    const entry = this.activeSheet();
    const area = parseAddress(this.workbook?.selection ?? '') ?? { row0: 0, col0: 0, rowCount: 1, colCount: 1 };
    if (entry) this.writer.select(entry.shown.id, area);
    this.fitRows();
  }

  /** Runs a change of the grid's own; what the user could undo before it would no longer fit. */
  private changing(change: () => void): void {
    this.ownChanges += 1;
    try {
      change();
      this.writer.forgetUndo();
    } finally {
      this.ownChanges -= 1;
    }
  }
}
