import type { Appendix, ColumnRole } from '../../core/model/appendix';

/** What a column is at present: a role, a further column of a role (`other`), or nothing (`unrecognised` where nobody knows what, else left aside). */
export interface HeadedColumn {
  readonly col0: number;
  readonly heading: string;
  readonly role: ColumnRole | null;
  readonly isOther: boolean;
  readonly isUnrecognised: boolean;
}

/** Every headed column, left to right: those that a correction counts. */
export function headedColumns({ headedColumns: headed, columns, otherColumns, unrecognisedColumns }: Appendix): readonly HeadedColumn[] {
  return headed.map(({ col0, heading }) => {
    const counting = Object.values(columns).find((column) => column.col0 === col0);
    const other = otherColumns.find((column) => column.col0 === col0);
    return {
      col0,
      heading,
      role: (counting ?? other)?.role ?? null,
      isOther: !counting && other !== undefined,
      isUnrecognised: unrecognisedColumns.some((column) => column.col0 === col0),
    };
  });
}

/** Every column that is of use or has a heading, left to right. */
export function listedColumns(appendix: Appendix): readonly HeadedColumn[] {
  const headed = headedColumns(appendix);
  const unheaded = Object.values(appendix.columns).filter(({ col0 }) => headed.every((column) => column.col0 !== col0));
  return [...headed, ...unheaded.map(({ col0, heading, role }) => ({ col0, heading, role, isOther: false, isUnrecognised: false }))].sort((one, other) => one.col0 - other.col0);
}
