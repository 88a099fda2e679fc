import type { ColumnRole } from './appendix';
import type { CellContent } from './edit';
import type { CellPlace, Finding } from './finding';

/**
 * A finding the user does not want to see again. `cell`: these words in this row and column, wherever they move to and whatever the sheet is named then; `text`: these words
 * anywhere. Changed words are looked at anew.
 */
export type Ignoring =
  | { readonly scope: 'text'; readonly ruleId: string; readonly subject: string }
  | {
      readonly scope: 'cell';
      readonly ruleId: string;
      readonly subject: string;
      readonly sheet: string;
      /** A1 address when it was ignored; counts where `content` is empty, or several rows of the sheet have it. */
      readonly cell: string;
      /** Folded content of the item of that row; empty for what is not about an item. */
      readonly content: string;
      /** What the column of that cell says of the item; left out where it was not recognised, so that the letters of `cell` count. */
      readonly role?: ColumnRole;
    };

/** What the user has decided about findings; kept in the workbook. */
export interface Review {
  readonly ignored: readonly Ignoring[];
  /** Ids of rules that are not applied. */
  readonly switchedOff: readonly string[];
}

/** A finding that was ignored, and by which decision. */
export interface SetAsideFinding {
  readonly finding: Finding;
  readonly by: Ignoring;
}

/** A change of the review. */
export type ReviewChange =
  | { readonly kind: 'ignore' | 'heed'; readonly ignoring: Ignoring }
  | { readonly kind: 'switchOff' | 'switchOn'; readonly ruleId: string };

/** A finding whose fix the user wants made; `choice` is the place in `replacements` of a fix that lets choose. */
export interface ChosenFix {
  readonly finding: Finding;
  readonly choice?: number;
}

/** Why a cell was left as it is: it holds something else by now, a formula, cannot be written, has words that look different from others, is gone, or two corrections meet in the same words. */
export type RefusalReason = 'changed' | 'formula' | 'locked' | 'mixed-looks' | 'gone' | 'overlapping';

export interface RefusedCell {
  readonly at: CellPlace;
  readonly reason: RefusalReason;
  /** What the cell holds now. */
  readonly found: string;
}

/** A cell that was changed: as it was, and as it was left. */
export interface ChangedCell {
  readonly at: CellPlace;
  readonly before: CellContent;
  readonly after: CellContent;
}

export interface FixOutcome {
  readonly changed: readonly ChangedCell[];
  readonly refused: readonly RefusedCell[];
}
