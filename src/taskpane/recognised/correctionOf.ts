import { columnRoles, type Appendix, type AppendixKind, type ColumnRole } from '../../core/model/appendix';
import type { TableCorrection } from '../../core/model/correction';
import { headedColumns } from './headedColumns';

/** Which column has each role, by its place among the headed columns; a role that is not here has none. */
export type RolePlaces = Partial<Record<ColumnRole, number>>;

export function rolePlaces(appendix: Appendix): RolePlaces {
  const places: RolePlaces = {};
  headedColumns(appendix).forEach(({ role, isOther }, place) => {
    if (role !== null && !isOther) places[role] = place;
  });
  return places;
}

/** A column gets a role, which it takes from the column that had it; null = none of its own any more. */
export function withRole(places: RolePlaces, place: number, role: ColumnRole | null): RolePlaces {
  const rest = Object.fromEntries(Object.entries(places).filter(([, each]) => each !== place)) as RolePlaces;
  return role === null ? rest : { ...rest, [role]: place };
}

/**
 * What is to be remembered of a table: what the user has changed, and what was settled before. All else is left to recognition, so that
 * of several target columns the one of the right year counts, whatever the day.
 */
export function correctionOf(appendix: Appendix, kind: AppendixKind | 'none', wanted: RolePlaces): TableCorrection {
  const { sheet, signature } = appendix;
  if (kind === 'none') return { sheet, signature, kind, columns: {} };
  const before = rolePlaces(appendix);
  const severalColumns = new Set(appendix.otherColumns.map(({ role }) => role));
  const isSettled = (role: ColumnRole) => appendix.columns[role]?.evidence.some((evidence) => evidence.kind === 'user') ?? (appendix.isConfirmed && !severalColumns.has(role));
  const named = columnRoles.filter((role) => wanted[role] !== before[role] || isSettled(role));
  return { sheet, signature, kind, columns: Object.fromEntries(named.map((role) => [role, wanted[role] ?? null])) };
}
