import type { AgencyMention } from '../model/agency';
import type { Item, ItemCell } from '../model/appendix';
import type { Place } from '../model/finding';
import { oncePerAppendix } from '../model/oncePerAppendix';

/** The agencies of one cell, and where that cell stands. */
export interface AgencyCell {
  readonly item: Item;
  readonly side: 'lead' | 'supporting';
  readonly cell: ItemCell;
  readonly at: Place;
  readonly mentions: readonly AgencyMention[];
}

/** Every agency cell of an appendix. A cell whose agencies were taken from the row above (a ditto mark) names none itself. */
export const agencyCells = oncePerAppendix((appendix): readonly AgencyCell[] => {
  const found: AgencyCell[] = [];
  for (const item of appendix.items) {
    for (const side of sides) {
      const cell = item.cells[side];
      if (cell) found.push({ item, side, cell, at: { sheet: appendix.sheet, row0: cell.row0, col0: cell.col0 }, mentions: mentionsIn(item, side, cell) });
    }
  }
  return found;
});

const sides = ['lead', 'supporting'] as const;

function mentionsIn({ leads, supporting }: Item, side: AgencyCell['side'], cell: ItemCell): readonly AgencyMention[] {
  return (side === 'lead' ? leads : supporting).filter(({ text, start }) => cell.text.startsWith(text, start));
}
