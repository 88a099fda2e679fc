import type { Area } from './address';
import type { Agency } from './agency';
import type { CellPlace, MessageData } from './finding';

/** What is wrong with a line of the user's directory, or with a column of it. */
export interface DirectoryProblem {
  readonly kind: 'no-agency' | 'no-name' | 'name-twice' | 'shared-name' | 'date-unreadable' | 'dates-reversed' | 'not-used' | 'heading-unread';
  readonly at: CellPlace;
  readonly data: MessageData;
}

/** The user's own directory of agencies, read from its sheet; used instead of the built-in one. */
export interface DirectorySheet {
  readonly sheet: string;
  readonly headerRow0: number;
  /** "thành phố Cần Thơ", "tỉnh Lào Cai": may be left out behind a name. Empty where the sheet does not say. */
  readonly place: string;
  readonly agencies: readonly Agency[];
  /** The cells of the official names, first entry to last; null where there is none. */
  readonly nameArea: Area | null;
  readonly problems: readonly DirectoryProblem[];
}
