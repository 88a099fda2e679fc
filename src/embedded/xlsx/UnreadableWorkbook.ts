export const unreadableReasons = ['not-xlsx', 'old-xls', 'csv-or-text', 'encrypted', 'damaged', 'too-large', 'empty'] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/** The bytes are no workbook that can be opened. `detail` is for the person who mends it, never for the user. */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly detail: string = '',
  ) {
    super(`${reason}${detail ? ` (${detail})` : ''}`);
    this.name = 'UnreadableWorkbook';
  }
}
