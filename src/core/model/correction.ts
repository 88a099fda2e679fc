import type { AppendixKind, ColumnRole } from './appendix';

/** What the user said of a table that was read wrongly or with doubt; kept in the workbook. */
export interface TableCorrection {
  readonly sheet: string;
  /** `signature` of the table: it is found again wherever on the sheet it has moved. */
  readonly signature: string;
  /** `none` = no appendix, to be left alone. */
  readonly kind: AppendixKind | 'none';
  /** Place of each role among the headed columns, counted from 0; null = the table has no such column. Roles left out are as recognised. */
  readonly columns: Partial<Record<ColumnRole, number | null>>;
}

/** A table with a heading row that was not taken for an appendix, or that the user wants left alone. */
export interface LeftTable {
  readonly sheet: string;
  readonly signature: string;
  readonly firstHeaderRow0: number;
  /** Every headed column, left to right. */
  readonly columns: readonly { readonly col0: number; readonly heading: string }[];
  /** 0–1 */
  readonly confidence: number;
  /** `unlikely` too little speaks for an appendix · `user` the user said so. */
  readonly reason: 'unlikely' | 'user';
}
