const MiB = 1024 * 1024;

/**
 * How large a package may be. A sheet of 100,000 rows × 10 columns is about 60 MiB of XML, so honest workbooks stay far below;
 * a zip bomb declares (or hides) far more. Declared sizes are checked before anything is unpacked.
 */
export const packageLimits = {
  fileBytes: 100 * MiB,
  entryCount: 5_000,
  entryBytes: 256 * MiB,
  totalBytes: 512 * MiB,
  /** Rows and cells of all worksheets together; each cell takes about 1 kB of memory while it is read. */
  rowCount: 300_000,
  cellCount: 1_500_000,
} as const;
