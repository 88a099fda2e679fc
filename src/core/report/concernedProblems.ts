import type { Appendix, Item } from '../model/appendix';
import type { Finding, Place } from '../model/finding';
import { concernsUnit } from '../progress/concernsUnit';

/**
 * Slips that belong into the report on these tables: errors and warnings, in their order. For a `unit` only those of sheets where it has an
 * item, without those in rows of items that are not its business; what is about a table as a whole stays. null = the whole plan.
 */
export function concernedProblems(findings: readonly Finding[], appendices: readonly Appendix[], unit: string | null): readonly Finding[] {
  const reported = appendices.filter(({ items }) => unit === null || items.some((item) => concernsUnit(item, unit)));
  const sheets = new Set(reported.map(({ sheet }) => sheet));
  const isForeign = unit === null ? () => false : foreignRows(appendices, unit);
  return findings.filter(({ severity, at }) => severity !== 'information' && sheets.has(at.sheet) && !isForeign(at));
}

/** Whether a place is in a row of items of other agencies alone. A row above whose merged cell counts for an item of the unit is that item's too. */
function foreignRows(appendices: readonly Appendix[], unit: string): (at: Place) => boolean {
  const own = new Set<string>();
  const foreign = new Set<string>();
  for (const { sheet, items } of appendices) {
    for (const item of items) {
      const side = concernsUnit(item, unit) ? own : foreign;
      for (const row0 of rowsOf(item)) side.add(`${row0}|${sheet}`);
    }
  }
  return ({ sheet, row0 }) => foreign.has(`${row0}|${sheet}`) && !own.has(`${row0}|${sheet}`);
}

function rowsOf({ row0, continuationRows0, cells, group, agencies }: Item): readonly number[] {
  const borrowed = [...Object.values(cells), ...agencies.map(({ cell }) => cell)].map((cell) => cell.row0);
  return [row0, ...continuationRows0, ...borrowed, ...(group ? [group.row0] : [])];
}
