import type { Cell } from '@cj-tech-master/excelts';
import type { SheetArea } from '../formulas/SheetArea';
import type { EmbeddedWorkbook } from '../xlsx/EmbeddedWorkbook';
import type { ChangeEvents } from './ChangeEvents';
import type { Counters } from './Counters';
import type { HostClient } from './HostClient';
import type { OpenedFile } from './OpenedFile';
import type { References } from './References';
import type { Target } from './Target';
import type { WorkbookChange } from './WorkbookChange';

/** What the members of every object share while a request is carried out. */
export interface Host {
  readonly workbook: EmbeddedWorkbook;
  readonly counters: Counters;
  /** Highest ExcelApi requirement set served, such as `1.14`. */
  readonly level: string;
  readonly references: References;
  /** The ranges that the request spoke of so far. */
  readonly ranges: Set<Target>;
  /** Who sent the request; null for one that came by no window. */
  readonly client: HostClient | null;
  readonly events: ChangeEvents;
  /** Notes what a request changed; told to listeners when it is over. */
  readonly change: WorkbookChange;
  /** Cells written since formulas were last calculated. */
  readonly written: SheetArea[];
  /** Cells whose formula says something else since formulas were last calculated, because what it referred to moved or went. */
  readonly rewritten: Set<Cell>;
  /** Year that an entry without one (such as 3-4) gets. */
  readonly currentYear: () => number;
  readonly options: HostOptions;
  /** Hands over a workbook that is to be opened in a window of its own. */
  readonly openFile: (file: OpenedFile) => void;
}

export interface HostOptions {
  /** `web` has the payload limits of Excel on the web. */
  readonly mode: 'web' | 'desktop';
  readonly displayLanguage: string;
}
