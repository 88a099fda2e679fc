import type { CellContent } from '../model/edit';
import type { CellPlace } from '../model/finding';
import type { RefusedCell } from '../model/review';
import { cellText } from '../text/cellText';

/** A cell as it stands when it is to be changed; null = its sheet is gone. */
export type CellStanding = (CellContent & { readonly isLocked: boolean; readonly hasMixedLooks: boolean }) | null;

/** How the cells of a change stand now. */
export type Standings = (at: CellPlace) => CellStanding;

export function cellKey({ sheet, row0, col0 }: CellPlace): string {
  return JSON.stringify([sheet, row0, col0]);
}

export function contentOf({ value, formula, numberFormat }: CellContent): CellContent {
  return { value, formula, numberFormat };
}

/** What a reader sees in the cell. */
export function standingText(standing: CellStanding): string {
  return standing ? cellText(standing.value, standing.numberFormat) : '';
}

/** Why nothing at all may be written there; null where something may. */
export function closedFor(at: CellPlace, standing: CellStanding): RefusedCell | null {
  if (!standing) return { at, reason: 'gone', found: '' };
  if (standing.formula !== null) return { at, reason: 'formula', found: standingText(standing) };
  if (standing.isLocked) return { at, reason: 'locked', found: standingText(standing) };
  return standing.hasMixedLooks ? { at, reason: 'mixed-looks', found: standingText(standing) } : null;
}

/** Whether a cell holds just this. */
export function isAs(standing: CellStanding, { value, formula, numberFormat }: CellContent): boolean {
  return standing !== null && standing.value === value && standing.formula === formula && standing.numberFormat === numberFormat;
}
