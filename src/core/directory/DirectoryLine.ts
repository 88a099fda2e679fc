import type { Agency } from '../model/agency';
import type { CellPlace } from '../model/finding';

/** An entry of the sheet and where it stands. */
export interface DirectoryLine {
  readonly agency: Agency;
  readonly at: CellPlace;
  /** Where its other names stand; the place of the official one where the sheet has no such column. */
  readonly aliasesAt: CellPlace;
}
