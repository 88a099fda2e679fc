import type { AppendixColumn, ColumnRole } from '../model/appendix';
import { columnRoles } from '../model/appendix';
import type { TableCorrection } from '../model/correction';
import type { AssignedColumns, Columns } from './assignColumns';
import type { HeadedColumn } from './HeadedColumn';

/** Roles of which a table may have several columns: one that no longer counts is still a column of the role. */
const repeatable: ReadonlySet<ColumnRole> = new Set(['target', 'actual', 'previous']);

/**
 * The correction that holds for a table: the one for its sheet; else one made on another sheet, because sheets get renamed, provided that
 * only one knows these headings.
 */
export function correctionFor(sheet: string, signature: string, corrections: readonly TableCorrection[]): TableCorrection | undefined {
  const alike = corrections.filter((each) => each.signature === signature);
  return alike.find((each) => each.sheet === sheet) ?? (alike.length === 1 ? alike[0] : undefined);
}

/**
 * Puts the user's word over what was recognised. A column that is given a role loses the one it had, and a role that moves is taken from the
 * column that had it; null takes the role away; places that the table does not have are passed over. Roles left out stay as they are.
 */
export function applyCorrection(assigned: AssignedColumns, headed: readonly HeadedColumn[], { columns: wanted }: Pick<TableCorrection, 'columns'>): AssignedColumns {
  const columns: Columns = { ...assigned.columns };
  let others = assigned.otherColumns;
  let unrecognised = assigned.unrecognised;
  for (const role of columnRoles) {
    const place = wanted[role];
    if (place === undefined) continue;
    const column = place === null ? null : headed[place];
    if (column === undefined) continue;
    const before = columns[role];
    if (before?.col0 === column?.col0) {
      if (before) columns[role] = { ...before, evidence: [...before.evidence, byUser] };
      continue;
    }
    if (before) {
      Reflect.deleteProperty(columns, role);
      if (column && repeatable.has(role)) others = [...others, before];
    }
    if (!column) continue;
    takeFrom(columns, column.col0, wanted);
    others = others.filter(({ col0 }) => col0 !== column.col0);
    unrecognised = unrecognised.filter(({ col0 }) => col0 !== column.col0);
    columns[role] = toColumn(role, column);
  }
  return { columns, otherColumns: [...others].sort((a, b) => a.col0 - b.col0), unrecognised };
}

const byUser = { kind: 'user', detail: '' } as const;

/** The column has another role by now; one that this same correction gives it stays with the role named last. */
function takeFrom(columns: Columns, col0: number, wanted: TableCorrection['columns']): void {
  for (const { role } of Object.values(columns)) {
    if (columns[role]?.col0 === col0 && wanted[role] !== undefined) continue;
    if (columns[role]?.col0 === col0) Reflect.deleteProperty(columns, role);
  }
}

function toColumn(role: ColumnRole, { col0, heading, period }: HeadedColumn): AppendixColumn {
  return { role, col0, heading, evidence: [byUser], years: period?.years ?? null };
}
