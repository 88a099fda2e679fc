import type { SheetArea } from './formulas/SheetArea';
import type { Counters } from './host/Counters';
import type { ChangeSource } from './host/ChangeEvents';
import { ExcelHost } from './host/ExcelHost';
import type { Fault } from './host/FaultPlan';
import type { OpenedFile } from './host/OpenedFile';
import type { WorkbookChange } from './host/WorkbookChange';
import { CommandRegistry } from './office/CommandRegistry';
import { connectFrame } from './office/connectFrame';
import type { OfficeShimOptions } from './office/officeShim';
import type { EmbeddedWorkbook } from './xlsx/EmbeddedWorkbook';

export interface EmbeddedExcelOptions extends Pick<OfficeShimOptions, 'address' | 'openWindow'> {
  /** Highest ExcelApi requirement set served. */
  readonly level?: string;
  /** `web` (the default) refuses requests and answers over 5 MB. */
  readonly mode?: 'web' | 'desktop';
  readonly displayLanguage?: string;
  /** Year of an entry typed without one; that of today where left out. */
  readonly currentYear?: () => number;
  /** How long after the answer to a request its events arrive, in milliseconds. */
  readonly eventDelayMs?: number;
}

/** Excel's place on a machine without Excel. */
export interface EmbeddedExcel {
  readonly counters: Counters;
  readonly commands: CommandRegistry;
  readonly workbook: EmbeddedWorkbook;
  replaceWorkbook(workbook: EmbeddedWorkbook): void;
  setEditMode(isEditing: boolean): void;
  setFaults(faults: readonly Fault[]): void;
  setLevel(level: string): void;
  /** Tells the windows that cells were changed: by their user, or `Remote` by somebody else who has the file open. */
  tellEdited(cells: SheetArea, source?: ChangeSource): void;
  onChange(listener: (change: WorkbookChange) => void): () => void;
  /** Hears of workbooks that the add-in opens in a window of their own. @returns what takes the listener off again */
  onOpenFile(listener: (file: OpenedFile) => void): () => void;
  /** Lets a window that has the client library, such as a frame of this page, work on this workbook. */
  connect(window: object): void;
}

/** Puts a workbook behind a host; windows that have the client library are connected to it one by one. */
export function embedExcel(workbook: EmbeddedWorkbook, options: EmbeddedExcelOptions = {}): EmbeddedExcel {
  const { level = '1.20', mode = 'web', displayLanguage = 'vi-VN', currentYear = () => new Date().getFullYear(), eventDelayMs = 0, ...office } = options;
  const host = new ExcelHost(workbook, { level, mode, displayLanguage, currentYear, eventDelayMs });
  const commands = new CommandRegistry();
  return {
    counters: host.counters,
    commands,
    get workbook() {
      return host.workbook;
    },
    replaceWorkbook: (next) => host.replaceWorkbook(next),
    setEditMode: (isEditing) => host.setEditMode(isEditing),
    setFaults: (faults) => host.setFaults(faults),
    setLevel: (next) => {
      host.level = next;
    },
    tellEdited: (cells, source) => host.tellEdited(cells, source),
    onChange: (listener) => host.onChange(listener),
    onOpenFile: (listener) => host.onOpenFile(listener),
    connect: (window) => connectFrame(window, host, { ...office, commands, displayLanguage, platform: mode === 'web' ? 'OfficeOnline' : 'PC' }),
  };
}
