import type { Area } from '../core/model/address';
import type { CellContent, CellLook, WorkbookEdit } from '../core/model/edit';
import type { CellPlace, Place } from '../core/model/finding';
import type { SheetPicture } from '../core/model/sheetPicture';
import type { WorkbookSnapshot } from '../core/model/sheetSnapshot';
import type { RunControl } from './runControl';

/** A workbook as read in one go. `state` is the text last stored by a `saveState` edit, null where there is none. */
export interface WorkbookReading {
  readonly snapshot: WorkbookSnapshot;
  readonly state: string | null;
  /** Sheets that carry our marks. */
  readonly markedSheets: readonly string[];
  /** Those of them that carry colours of progress. */
  readonly progressSheets: readonly string[];
  /** Sheets whose conditional formats Excel does not tell: a mark laid there could not be found again. */
  readonly unmarkableSheets: readonly string[];
  /** The workbook's structure is protected: no sheet can be added. */
  readonly isStructureProtected: boolean;
}

export interface ReadOptions {
  /** Sheets whose formulas are wanted beside their values, by the stored state and the names of the sheets that there are. */
  readonly formulasOf?: (state: string | null, sheets: readonly string[]) => readonly string[];
  /** Only those sheets are read, and of no others are marks known afterwards. Where there are none, one request. */
  readonly isOnly?: boolean;
  /**
   * Only what the first rows of each sheet hold, and neither marks nor merged areas: asking for merged areas can cost the user Excel's own way
   * back. A sheet that goes on says that it was not read completely. Two requests at most; too large for these = `too-large`.
   */
  readonly isGlance?: boolean;
  /** Is told of the rows read, request by request, and may stop the reading between two of them. */
  readonly control?: RunControl | null;
}

/** A cell as it stands now. */
export interface CellReading extends CellContent {
  /** Its sheet is protected and the cell locked: writing would fail. */
  readonly isLocked: boolean;
  /** Parts of its text look different (one word bold): Excel would make all of it alike when the cell is written, and no undo of ours could bring that back. */
  readonly hasMixedLooks: boolean;
}

/** What list a block of cells offers at present: none, one of ours (by its title), or somebody else's. */
export type ListState = 'none' | 'ours' | 'other';

/** The workbook while one user action is carried out. */
export interface WorkbookSession {
  /** Two requests, and one more for each further 5 MB. */
  read(options?: ReadOptions): Promise<WorkbookReading>;
  /** The stored state alone. One request. */
  readState(): Promise<string | null>;
  /** Cells as they stand now, in the order asked; null where the sheet is gone. Two requests. */
  readCells(places: readonly CellPlace[]): Promise<readonly (CellReading | null)[]>;
  /** How cells look at present, in the order asked. One request. */
  readLooks(places: readonly CellPlace[]): Promise<readonly CellLook[]>;
  /** What lists these blocks of cells offer; `title` marks ours. One request. */
  readLists(areas: readonly { readonly sheet: string; readonly area: Area }[], title: string): Promise<readonly ListState[]>;
  /** One request, and one more for each further 5 MB. Edits done before a failing one stay done, as in Excel. */
  apply(edits: readonly WorkbookEdit[]): Promise<void>;
  /** A sheet as it is shown and printed; null where it is gone. Two requests, and one more for each further 5 MB. */
  readPicture(sheet: string): Promise<SheetPicture | null>;
  /** Opens an .xlsx file in a window of its own, to be saved by the user. One request. */
  openFile(bytes: Uint8Array): Promise<void>;
  /** Shows a cell to the user (activates its sheet, selects it). */
  show(place: Place): Promise<void>;
}

/** The door to the workbook: adapters open a session, run the action and release what they tracked. @throws WorkbookFailure */
export interface WorkbookPort {
  run<Result>(action: (session: WorkbookSession) => Promise<Result>): Promise<Result>;
}

/** Whoever works in this window of Excel, or somebody else who has the same file open. */
export type Changer = 'user' | 'others';

/** Tells when somebody changes cells; our own edits do not count. */
export interface ChangeWatchPort {
  /** @returns how to stop watching. @throws WorkbookFailure */
  watch(onChange: (by: Changer) => void): Promise<() => Promise<void>>;
}

/** Why the workbook could not be worked with; each has a sentence with a next step in the messages (`failure.<code>`). */
export const failureCodes = [
  'cell-being-edited', 'sheet-protected', 'structure-protected', 'sheet-gone', 'sheet-hidden', 'sheet-name-taken', 'cell-hidden', 'too-large', 'file-too-large', 'not-supported', 'busy', 'another-workbook', 'no-appendix', 'no-item-of-unit', 'directory-exists', 'state-later', 'stopped', 'unexpected',
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** A failure the user can be told about. `detail` is for the person who mends it: Excel's own code and place, never shown as the message. */
export class WorkbookFailure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly detail: string = '',
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code}${detail ? ` (${detail})` : ''}`);
    this.name = 'WorkbookFailure';
  }
}
