import type { IsoDate } from '../model/cell';
import type { Finding, Severity } from '../model/finding';

/** Every word on a sheet that lists findings. */
export interface FindingListWords {
  /** Headings of the columns, in the order of `listColumns`. */
  readonly heads: readonly string[];
  readonly title: string;
  /** For which day the findings were looked for, and how many there are of each severity. */
  readonly counted: (asOf: IsoDate, counts: Readonly<Record<Severity, number>>) => string;
  readonly use: string;
  /** In place of rows, where nothing was found. */
  readonly nothing: string;
  /** Above the notes whose findings are gone. */
  readonly leftNotes: string;
  /** Behind the name of a sheet that is hidden: no link leads there. */
  readonly hiddenMark: string;
  readonly wholeSheet: string;
  readonly wholeRow: (row0: number) => string;
  /** What Excel shows beside the pointer over a link. */
  readonly tip: (place: string) => string;
  /** A text too long to be read in a cell: its beginning, and how many signs are left out. */
  readonly cut: (beginning: string, more: number) => string;
  readonly severity: (severity: Severity) => string;
  /** What is wrong, and what to write instead (`''` where nothing is proposed). */
  readonly problem: (finding: Finding) => { readonly text: string; readonly suggestion: string };
}
