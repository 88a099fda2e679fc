/** A workbook that an add-in opened in a window of its own. */
export interface OpenedFile {
  /** The .xlsx as the add-in handed it over. */
  readonly bytes: Uint8Array;
  /** In the order of their tabs. */
  readonly sheetNames: readonly string[];
}
