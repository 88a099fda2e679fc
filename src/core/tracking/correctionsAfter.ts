import type { Appendix, ColumnRole } from '../model/appendix';
import type { TableCorrection } from '../model/correction';
import { correctionFor } from '../recognize/applyCorrection';

/** A table whose headed columns change, and with them the signature by which it is known. */
export interface TableChange {
  readonly appendix: Appendix;
  /** Signature it has then. */
  readonly signature: string;
  /** Where each headed column stands then, by its place now; null = it is gone. */
  readonly places: readonly (number | null)[];
  /** Columns that come, by their places then. */
  readonly added: readonly { readonly role: ColumnRole; readonly place: number }[];
}

export interface MovedCorrections {
  /** Holds before the change and after it: nothing is forgotten where the change fails halfway. */
  readonly during: readonly TableCorrection[];
  readonly after: readonly TableCorrection[];
}

export interface CorrectionContext {
  /** Every table there is, those that are left alone too. */
  readonly tables: readonly { readonly sheet: string; readonly signature: string }[];
  readonly sheetNames: readonly string[];
}

/** Takes what the user said of tables along to their new signatures. What still speaks of a table that does not change stays beside it. */
export function correctionsAfter(corrections: readonly TableCorrection[], changes: readonly TableChange[], { tables, sheetNames }: CorrectionContext): MovedCorrections {
  const isGone = (sheet: string) => !sheetNames.includes(sheet);
  const changed = new Set<object>(changes.map(({ appendix }) => appendix));
  const moved: TableCorrection[] = [];
  const left = new Set<TableCorrection>();
  for (const change of changes) {
    const { sheet, signature } = change.appendix;
    const found = correctionFor(sheet, signature, corrections.filter((each) => each.sheet === sheet || isGone(each.sheet)));
    if (!found) continue;
    moved.push(move(found, change));
    const isNeeded = tables.some((table) => !changed.has(table) && table.signature === found.signature && (table.sheet === found.sheet || isGone(found.sheet)));
    if (!isNeeded) left.add(found);
  }
  const others = corrections.filter((each) => !moved.some(({ sheet, signature }) => sheet === each.sheet && signature === each.signature));
  return { during: [...others, ...moved], after: [...others.filter((each) => !left.has(each)), ...moved] };
}

/**
 * A role that was said to be missing goes to the column that comes for it, and is missing again when that goes. Roles told by the values alone
 * are written down: with known headings beside them the values are no longer asked.
 */
function move({ kind, columns }: TableCorrection, { appendix, signature, places, added }: TableChange): TableCorrection {
  const guessed = Object.values(appendix.columns).flatMap(({ role, col0, evidence }): readonly (readonly [ColumnRole, number])[] => {
    const place = appendix.headedColumns.findIndex((each) => each.col0 === col0);
    return place >= 0 && evidence.every((each) => each.kind === 'values') ? [[role, place]] : [];
  });
  const said = [...guessed, ...(Object.entries(columns) as [ColumnRole, number | null][])];
  const comes = new Map(added.map(({ role, place }) => [role, place]));
  const then = said.map(([role, place]) => [role, place === null ? (comes.get(role) ?? null) : (places[place] ?? null)]);
  return { sheet: appendix.sheet, signature, kind, columns: Object.fromEntries(then) };
}
