import type { SheetSnapshot } from '../../model/sheetSnapshot';
import type { RememberedRow } from './ReportMemory';

/** A text of the user's in an earlier report. */
export interface KeptText {
  /** Name of its place (`placeName`), or the id of a free place in reports whose rows were not remembered. */
  readonly place: string;
  /** Words of its row, for the reader. */
  readonly item: string;
  readonly text: string;
}

/** A row of ours that stands on the sheet. */
export interface StandingRow {
  readonly row0: number;
  readonly remembered: RememberedRow;
}

/** The rows of a report that can be moved. */
export interface StandingRows {
  readonly byName: ReadonlyMap<string, StandingRow>;
  /** Rows of the sheet that belong to the report or to the user; below them nothing stands. */
  readonly count: number;
  /** Free places that hold something else than what we wrote there. */
  readonly usersPlaces: ReadonlySet<string>;
  /** Texts to the right of the report, by the row that they stand beside. */
  readonly beside: ReadonlyMap<string, readonly KeptText[]>;
  /** Print of the page breaks that were set. */
  readonly breaks: string;
}

/** What the user wrote into a report of ours, and what of it stands as we left it. */
export interface EarlierReport {
  /** The sheet as it stands now; the user may have renamed it. */
  readonly sheet: SheetSnapshot;
  readonly texts: readonly KeptText[];
  /** Where rows of ours stand, by name; those that the user rewrote as well, where they could be told. */
  readonly found: ReadonlyMap<string, number>;
  /** Nothing but the free places was changed since we wrote it; rows may have been inserted or moved. */
  readonly isUntouched: boolean;
  /** null where its rows cannot be told from the user's. */
  readonly standing: StandingRows | null;
}
