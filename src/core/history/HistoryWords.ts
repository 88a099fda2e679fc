import type { ReportingPeriod } from '../dates/reportingPeriod';
import type { Item } from '../model/appendix';
import type { ItemProgress, Verdict } from '../model/progress';

/** What a column of the history sheet says. */
export const historyRoles = ['period', 'asOf', 'sheet', 'kind', 'section', 'ordinal', 'content', 'lead', 'goal', 'value', 'text', 'verdict', 'way', 'reason'] as const;
export type HistoryRole = (typeof historyRoles)[number];

export interface HistoryHeading {
  readonly role: HistoryRole;
  /** As written on a sheet that we make. */
  readonly heading: string;
  /** Beginnings of headings of this meaning; case, marks and punctuation do not matter. */
  readonly beginnings: readonly string[];
  /** Hardly any other table has such a heading. */
  readonly isTelling: boolean;
  /** Characters of the default font. */
  readonly width: number;
}

/** The words on the history sheet, which are also read back. */
export interface HistoryWords {
  readonly sheetName: string;
  /** In the order of the columns. */
  readonly headings: readonly HistoryHeading[];
  readonly kinds: Readonly<Record<Item['kind'], string>>;
  /** How a verdict came about. */
  readonly ways: { readonly computed: string; readonly manual: string };
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly periodName: (period: ReportingPeriod) => string;
  /** The inverse, for names in other writings too; null where the text names no period. */
  readonly readPeriod: (text: string) => ReportingPeriod | null;
}

/** What only the writing of a period needs. */
export interface NewHistoryWords extends HistoryWords {
  readonly title: string;
  /** One line that says what the sheet is for. */
  readonly use: string;
  readonly explanation: (progress: ItemProgress) => string;
}
