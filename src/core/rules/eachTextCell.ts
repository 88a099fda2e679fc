import type { Appendix } from '../model/appendix';
import type { Place } from '../model/finding';
import { valueAt } from '../model/sheetSnapshot';
import type { RuleContext } from './rule';

export interface TextCell {
  readonly at: Place;
  readonly text: string;
}

const rowsPerStep = 50;

/** Every text within the tables that is wanted: of headings, sections, items, notes, and columns that no rule knows. Offers a pause now and then. */
export function* eachTextCell({ appendices, snapshot }: RuleContext, isWanted: (text: string) => boolean): Generator<TextCell | undefined> {
  for (const appendix of appendices) {
    const sheet = snapshot.sheets.find(({ name }) => name === appendix.sheet);
    if (!sheet) continue;
    const { first, last } = columnsOf(appendix);
    for (let row0 = appendix.firstHeaderRow0; row0 <= appendix.lastRow0; row0 += 1) {
      for (let col0 = first; col0 <= last; col0 += 1) {
        const text = valueAt(sheet, row0, col0);
        if (typeof text === 'string' && isWanted(text)) yield { at: { sheet: sheet.name, row0, col0 }, text };
      }
      if ((row0 - appendix.firstHeaderRow0) % rowsPerStep === rowsPerStep - 1) yield;
    }
  }
}

function columnsOf({ columns, otherColumns, unrecognisedColumns }: Appendix): { readonly first: number; readonly last: number } {
  const all = [...Object.values(columns), ...otherColumns, ...unrecognisedColumns].map(({ col0 }) => col0);
  return { first: Math.min(...all), last: Math.max(...all) };
}
