import type { PassedRow, Section } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import { eachInSteps, type Steps } from '../model/steps';
import { horizonOf } from '../targets/targetHorizon';
import type { TableRow } from './classifyRows';
import { yearNamed, type NamedYear } from './yearNamed';

/** A group or item row and where in the table it stands. */
export interface PlacedRow {
  readonly kind: 'group' | 'item';
  readonly row0: number;
  readonly ordinal: string;
  /** Lines of continuation rows included. */
  readonly content: string;
  readonly section: Section | null;
  /** The year of the nearest heading above that names one. */
  readonly year: NamedYear;
  /** The group rows it stands under, innermost first. */
  readonly groups: readonly PlacedRow[];
  readonly continuationRows0: readonly number[];
}

export interface PlacedRows {
  readonly rows: readonly PlacedRow[];
  readonly sections: readonly Section[];
  readonly passedRows: readonly PassedRow[];
}

interface Level<Entry> {
  readonly depth: number;
  readonly entry: Entry;
}

interface Heading extends Level<Section> {
  readonly year: NamedYear;
}

/** Puts every group and item under the sections and groups it stands in, and the rows that carry on to the row they belong to. */
export function* placeRows(tableRows: readonly TableRow[]): Steps<PlacedRows> {
  const placed: (PlacedRow & { content: string; readonly continuationRows0: number[] })[] = [];
  const sections: Section[] = [];
  const passedRows: PassedRow[] = [];
  let headings: readonly Heading[] = [];
  let groups: readonly Level<PlacedRow>[] = [];
  yield* eachInSteps(tableRows, (row) => {
    if (row.kind === 'passed') {
      passedRows.push({ row0: row.row0, reason: row.reason });
      const above = row.reason === 'continuation' ? placed.at(-1) : undefined;
      if (!above) return;
      above.continuationRows0.push(row.row0);
      if (row.content !== '') above.content = above.content === '' ? row.content : `${above.content}\n${row.content}`;
      return;
    }
    if (row.kind === 'section') {
      headings = headings.slice(0, indexOfRank(headings, row));
      const section = { row0: row.row0, ordinal: row.ordinal, title: row.content, horizon: horizonOf(row.content) ?? inheritedHorizon(headings) };
      headings = [...headings, { depth: rankOf(row), entry: section, year: yearNamed(row.content) ?? headings.at(-1)?.year ?? null }];
      sections.push(section);
      groups = [];
      return;
    }
    if (groups.length > 0) groups = groups.filter((level) => isUnder(row, level));
    const { kind, row0, ordinal, content } = row;
    const here = { kind, row0, ordinal, content, section: headings.at(-1)?.entry ?? null, year: headings.at(-1)?.year ?? null, groups: groups.map(({ entry }) => entry).reverse(), continuationRows0: [] };
    placed.push(here);
    if (kind === 'group') groups = [...groups, { depth: row.depth, entry: here }];
  });
  return { rows: placed, sections, passedRows };
}

/** Headings in mere words stand below the numbered ones. */
function rankOf({ ordinal, depth }: { readonly ordinal: string; readonly depth: number }): number {
  return ordinal === '' ? Number.POSITIVE_INFINITY : depth;
}

/** A heading ends all those of its rank, and what stands below them; which rank is the higher, the order on the sheet shows. */
function indexOfRank(headings: readonly Level<Section>[], row: { readonly ordinal: string; readonly depth: number }): number {
  const index = headings.findIndex(({ depth }) => depth === rankOf(row));
  return index < 0 ? headings.length : index;
}

function inheritedHorizon(headings: readonly Level<Section>[]): IsoDate | null {
  return headings.at(-1)?.entry.horizon ?? null;
}

/** A row without a number stands beside the numbered ones, or under the one that gathers it. */
function isUnder(row: { readonly ordinal: string; readonly depth: number }, { depth, entry }: Level<PlacedRow>): boolean {
  return depth < row.depth || (depth === row.depth && row.ordinal === '' && entry.ordinal !== '');
}
