const MiB = 1024 * 1024;

/**
 * How large a package may be, so that opening it and working with it stays below 500 MB of memory. A plan of 20,000 rows × 10 columns is 12 MiB of
 * XML; a zip bomb declares (or hides) far more. Declared sizes are checked before anything is unpacked.
 */
export const packageLimits = {
  fileBytes: 40 * MiB,
  entryCount: 5_000,
  entryBytes: 48 * MiB,
  totalBytes: 80 * MiB,
} as const;

/** How much the XML parts of a package may hold, all together. */
export const contentLimits = {
  /** Elements of any name. */
  tags: 3_000_000,
  rows: 100_000,
  /** Cells, those that merged areas cover included; each takes about 1 kB of memory while it is read. */
  cells: 250_000,
  /** Cells that names stand for, filters included: the library keeps each of them, at about a tenth of what a cell itself takes. */
  namedCells: 250_000,
  /** The .xlsx library holds each against all others. */
  mergedAreas: 5_000,
  /** Excel itself takes 65,490: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
  cellFormats: 70_000,
  sheets: 1_000,
  names: 20_000,
} as const;

/** What no writer of workbooks comes near, and Excel takes for damage. */
export const formLimits = {
  depth: 500,
  attributesOfTag: 2_000,
  tagBytes: 2 * MiB,
  columns: 16_384,
  rows: 1_048_576,
  /** Parts of one text that look different: the library takes time by their square. */
  runsOfText: 2_000,
} as const;
