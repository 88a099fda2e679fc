import type { RibbonCommandName } from '../../app/ribbonNews';
import type { SheetArea } from '../../embedded/formulas/SheetArea';
import { boundingArea } from '../../embedded/host/boundingArea';
import type { OpenedFile } from '../../embedded/host/OpenedFile';
import type { WorkbookChange } from '../../embedded/host/WorkbookChange';
import type { EmbeddedWorkbook } from '../../embedded/xlsx/EmbeddedWorkbook';
import { openWorkbook } from '../../embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../embedded/xlsx/saveWorkbook';
import { UnreadableWorkbook } from '../../embedded/xlsx/UnreadableWorkbook';
import type { CellEntry, GridEvents } from '../grid/GridEvents';
import type { Notice } from '../page/Notice';
import { sampleAddress, type Sample } from '../samples';
import type { Words } from '../words';
import { addSheet, renameSheet } from './changeTabs';
import { enterCells } from './enterCells';
import { gatherChanges } from './gatherChanges';
import { lossSentence } from './lossSentence';
import { openedName } from './openedName';
import { savedName } from './savedName';

export interface SessionState {
  readonly fileName: string;
  /** null = a file of the user's own. */
  readonly sample: Sample | null;
  readonly notice: Notice | null;
  /** Counts the workbooks opened; the pane belongs to one workbook, as in Excel. 0 = none yet. */
  readonly opened: number;
}

/** What the session needs of the grid. */
export interface ShownGrid {
  show(workbook: EmbeddedWorkbook, name: string): void;
  refresh(change: Pick<WorkbookChange, 'sheets' | 'structure' | 'view'>): void;
  restoreCells(sheet: string, cells: readonly CellEntry[]): void;
}

export interface SessionParts {
  readonly t: Words;
  readonly grid: ShownGrid;
  /** Puts the workbook behind the pane; `onChange` hears of what the pane changes, `onOpenFile` of files that it opens in a window of their own. */
  readonly serve: (workbook: EmbeddedWorkbook, onChange: (change: WorkbookChange) => void, onOpenFile: (file: OpenedFile) => void) => ServedWorkbook;
  readonly fetchBytes: (address: string) => Promise<Uint8Array>;
  readonly download: (bytes: Uint8Array, name: string) => void;
  readonly currentYear: () => number;
}

/** The workbook as the pane meets it. */
export interface ServedWorkbook {
  /** The user changed the contents of cells. */
  tellEdited(cells: SheetArea): void;
  setCellEditing(isEditing: boolean): void;
  /** Presses a button of the ribbon; resolves when it is given back. */
  pressRibbon(name: RibbonCommandName): Promise<void>;
}

const noState: SessionState = { fileName: '', sample: null, notice: null, opened: 0 };

/** One visit to the workbench: which workbook is open, what was changed in it, what the user is told. */
export class WorkbenchSession implements GridEvents {
  private current: SessionState = noState;
  private workbook: EmbeddedWorkbook | null = null;
  private served: ServedWorkbook | null = null;
  private isChanged = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly parts: SessionParts) {}

  readonly state = (): SessionState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  openSample(sample: Sample): void {
    const name = `${sample}.xlsx`;
    this.afterAsking(() => this.open(name, sample, () => this.parts.fetchBytes(sampleAddress(sample))));
  }

  openFile(file: File): void {
    this.afterAsking(() => this.open(file.name, null, async () => new Uint8Array(await file.arrayBuffer())));
  }

  /** Saves a copy; first says what the copy would lack. */
  save(): void {
    const { t } = this.parts;
    const loss = this.workbook && lossSentence(this.workbook.losses, t);
    if (!loss) {
      this.carryOut(this.write());
      return;
    }
    this.tell({ kind: 'question', text: loss, go: t('workbench.losses.go'), stop: t('workbench.losses.stop'), onGo: () => this.carryOut(this.write()) });
  }

  pressRibbon(name: RibbonCommandName): void {
    if (this.served) this.carryOut(this.served.pressRibbon(name));
  }

  closeNotice(): void {
    this.set({ notice: null });
  }

  enterCells(sheet: string, entries: readonly CellEntry[]): void {
    const failure = this.workbook && enterCells(this.workbook, sheet, entries, this.parts.currentYear());
    if (failure) this.tell({ kind: 'error', text: this.parts.t(`workbench.entry.${failure}`) });
    else this.edited(sheet, entries);
    this.parts.grid.restoreCells(sheet, entries);
    // A formula elsewhere may look at what was entered.
    this.parts.grid.refresh({ sheets: new Set(this.workbook?.book.worksheets.map(({ name }) => name)), structure: false, view: false });
  }

  addSheet(name: string): void {
    this.changeTabs((workbook) => addSheet(workbook, name));
  }

  renameSheet(oldName: string, newName: string): void {
    this.changeTabs((workbook) => renameSheet(workbook, oldName, newName));
  }

  select(sheet: string, address: string): void {
    if (!this.workbook) return;
    this.workbook.activeSheetName = sheet;
    this.workbook.selection = address;
  }

  setCellEditing(isEditing: boolean): void {
    this.served?.setCellEditing(isEditing);
  }

  private edited(sheet: string, entries: readonly CellEntry[]): void {
    this.isChanged = true;
    const areas = entries.filter(({ kind }) => kind !== 'look').map(({ row0, col0 }) => ({ row0, col0, rowCount: 1, colCount: 1 }));
    if (areas.length > 0) this.served?.tellEdited({ sheet, area: areas.reduce(boundingArea) });
  }

  private changeTabs(change: (workbook: EmbeddedWorkbook) => 'sheet-name' | 'structure' | null): void {
    const failure = this.workbook && change(this.workbook);
    if (failure) this.tell({ kind: 'error', text: this.parts.t(`workbench.entry.${failure}`) });
    else this.isChanged = true;
    this.parts.grid.refresh({ sheets: new Set(), structure: true, view: true });
  }

  private async open(name: string, sample: Sample | null, readBytes: () => Promise<Uint8Array>): Promise<void> {
    const { t, grid, serve } = this.parts;
    this.tell({ kind: 'busy', text: t('workbench.opening', { name }) });
    try {
      const workbook = await openWorkbook(await readBytes());
      this.workbook = workbook;
      this.isChanged = false;
      this.served = serve(
        workbook,
        gatherChanges((change) => {
          this.isChanged ||= change.sheets.size > 0 || change.structure;
          if (this.workbook === workbook) grid.refresh(change);
        }),
        (file) => this.downloadOpened(file),
      );
      grid.show(workbook, name);
      this.set({ fileName: name, sample, notice: null, opened: this.current.opened + 1 });
    } catch (error) {
      if (error instanceof UnreadableWorkbook) this.tell({ kind: 'error', text: t(`unreadable.${error.reason}`, { name }) });
      else if (sample !== null) this.tell({ kind: 'error', text: t('workbench.unreadable.sample', { name }) });
      else throw error;
    }
  }

  /** The page has no second window: what Excel would open there is downloaded. */
  private downloadOpened({ bytes, sheetNames }: OpenedFile): void {
    const name = openedName(sheetNames);
    this.parts.download(bytes, name);
    this.tell({ kind: 'success', text: this.parts.t('workbench.opened-file', { name }) });
  }

  private async write(): Promise<void> {
    const { t, download } = this.parts;
    if (!this.workbook) return;
    const name = savedName(this.current.fileName);
    this.tell({ kind: 'busy', text: t('workbench.saving', { name }) });
    download(await saveWorkbook(this.workbook), name);
    this.isChanged = false;
    this.tell({ kind: 'success', text: t('workbench.saved', { name }) });
  }

  private afterAsking(go: () => Promise<void>): void {
    const { t } = this.parts;
    if (!this.isChanged) {
      this.carryOut(go());
      return;
    }
    this.tell({
      kind: 'question',
      text: t('workbench.unsaved', { name: this.current.fileName }),
      go: t('workbench.unsaved.go'),
      stop: t('workbench.keep'),
      onGo: () => this.carryOut(go()),
    });
  }

  /** What nobody foresaw is told in one sentence, and in full to whoever opens the browser's console. */
  private carryOut(work: Promise<void>): void {
    void work.catch((error: unknown) => {
      this.tell({ kind: 'error', text: this.parts.t('workbench.failed') });
      throw error;
    });
  }

  private tell(notice: Notice): void {
    this.set({ notice });
  }

  private set(change: Partial<SessionState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
