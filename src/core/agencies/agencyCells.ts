import type { AgencyMention } from '../model/agency';
import type { Appendix, Item, ItemCell } from '../model/appendix';
import type { Place } from '../model/finding';

/** The agencies of one cell, and where that cell stands. */
export interface AgencyCell {
  readonly item: Item;
  readonly side: 'lead' | 'supporting';
  readonly cell: ItemCell;
  readonly at: Place;
  readonly mentions: readonly AgencyMention[];
}

/** Every agency cell of an appendix. A cell whose agencies were taken from the row above (a ditto mark) names none itself. */
export function agencyCells({ sheet, items }: Appendix): readonly AgencyCell[] {
  return items.flatMap((item) =>
    (['lead', 'supporting'] as const).flatMap((side): readonly AgencyCell[] => {
      const cell = item.cells[side];
      if (!cell) return [];
      const written = side === 'lead' ? item.leads : item.supporting;
      const mentions = written.filter(({ text, start }) => cell.text.startsWith(text, start));
      return [{ item, side, cell, at: { sheet, row0: cell.row0, col0: cell.col0 }, mentions }];
    }),
  );
}
