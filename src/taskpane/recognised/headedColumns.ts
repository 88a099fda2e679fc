import type { Appendix, ColumnRole } from '../../core/model/appendix';

/** What a column is at present: a role, a further column of a role (`other`), or nothing that was understood. */
export interface HeadedColumn {
  readonly col0: number;
  readonly heading: string;
  readonly role: ColumnRole | null;
  readonly isOther: boolean;
  /** The user has said so. */
  readonly isSettled: boolean;
}

/** Every headed column, left to right: the columns that a correction counts. */
export function headedColumns({ columns, otherColumns, unrecognisedColumns }: Appendix): readonly HeadedColumn[] {
  const isSettled = (evidence: readonly { readonly kind: string }[]) => evidence.some(({ kind }) => kind === 'user');
  const all = [
    ...Object.values(columns).map(({ col0, heading, role, evidence }) => ({ col0, heading, role, isOther: false, isSettled: isSettled(evidence) })),
    ...otherColumns.map(({ col0, heading, role, evidence }) => ({ col0, heading, role, isOther: true, isSettled: isSettled(evidence) })),
    ...unrecognisedColumns.map(({ col0, heading }) => ({ col0, heading, role: null, isOther: false, isSettled: false })),
  ];
  return all.sort((one, other) => one.col0 - other.col0);
}
