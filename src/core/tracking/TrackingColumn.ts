import type { ColumnRole } from '../model/appendix';

/** What helps to fill in a column: a list to choose from, or a rule; a rule that `isHint` only explains. Hints have 255 characters at most. */
export type ColumnHelp =
  | { readonly kind: 'statuses'; readonly hint: string }
  | { readonly kind: 'percent' | 'number' | 'date'; readonly hint: string; readonly isHint?: boolean };

/** A column that a table is tracked with. */
export interface TrackingColumn {
  readonly role: ColumnRole;
  readonly heading: string;
  /** What it is headed with in a table where no column is surely of the role `unless`: its usual heading would be taken for that one. */
  readonly otherwise?: { readonly unless: ColumnRole; readonly heading: string };
  readonly horizontal: 'Left' | 'Center';
  /** Width in digits of the sheet's own font. */
  readonly digits: number;
  readonly numberFormat?: string;
  readonly help?: ColumnHelp;
}
