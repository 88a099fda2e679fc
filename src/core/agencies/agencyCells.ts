import type { AgencyReading, Appendix } from '../model/appendix';
import type { Place } from '../model/finding';
import { oncePerAppendix } from '../model/oncePerAppendix';

/** The agencies of one cell, and where that cell stands. */
export interface AgencyCell extends AgencyReading {
  readonly at: Place;
}

/** Every agency cell of an appendix once, those of group rows too. A cell that other rows borrow is named for its own row only. */
export const agencyCells = oncePerAppendix((appendix): readonly AgencyCell[] => {
  const found: AgencyCell[] = [];
  for (const { agencies } of rowsOf(appendix)) {
    for (const { side, cell, mentions } of agencies) {
      if (cell.borrowed === null) found.push({ side, cell, mentions, at: { sheet: appendix.sheet, row0: cell.row0, col0: cell.col0 } });
    }
  }
  return found;
});

function rowsOf({ items, groups }: Appendix): readonly { readonly row0: number; readonly agencies: readonly AgencyReading[] }[] {
  return groups.length === 0 ? items : [...items, ...groups].sort((one, other) => one.row0 - other.row0);
}
