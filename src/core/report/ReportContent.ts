import type { ReportingPeriod } from '../dates/reportingPeriod';
import type { Appendix, Indicator, Task } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import type { Finding } from '../model/finding';
import type { ReportChoices, ReportSection } from '../model/reportChoices';
import type { FormWords } from './form/FormWords';
import type { FreeTableId } from './freeTexts';
import type { IndicatorProgress, ItemProgress, TaskProgress, Verdict } from '../model/progress';

export interface ReportedTask {
  readonly appendix: Appendix;
  readonly item: Task;
  readonly progress: TaskProgress;
}

export interface ReportedIndicator {
  readonly appendix: Appendix;
  readonly item: Indicator;
  readonly progress: IndicatorProgress;
}

export type Reported = ReportedTask | ReportedIndicator;

/** What the report is about: every item once, with its verdict, in the order of the sheets. */
export interface ReportContent {
  readonly period: ReportingPeriod;
  readonly asOf: IsoDate;
  /** The agency that reports; null = the whole plan. */
  readonly unit: string | null;
  readonly tasks: readonly ReportedTask[];
  readonly indicators: readonly ReportedIndicator[];
  readonly choices: ReportChoices;
  /** Slips left in the reported tables (errors and warnings, none that the user set aside), in the order of the sheets. */
  readonly problems: readonly Finding[];
}

/** How many items of each kind. */
export interface ItemCounts {
  readonly indicators: number;
  readonly tasks: number;
}

/** Items of one kind on one sheet, by their numbers: what a line of section V is about. */
export interface NumberedItems {
  readonly kind: 'indicator' | 'task';
  readonly sheet: string;
  readonly numbers: readonly string[];
}

/** The Vietnamese words of the report, given from outside: texts of the form, labels of verdicts, column heads. */
export interface ReportWords {
  readonly form: FormWords;
  /** Of sections, without their numbers; `results` is over `indicators` and `tasks`, `annex` the line above `problems`. */
  readonly headings: Readonly<Record<ReportSection | 'results' | 'annex' | 'leftOver', string>>;
  /** Where the user is to write. */
  readonly dottedLine: string;
  readonly nothingLagging: string;
  readonly lagging: (counts: ItemCounts) => string;
  readonly laggingOf: (agency: string, counts: ItemCounts) => string;
  readonly rates: (rates: { readonly done: number; readonly due: number; readonly all: number }) => readonly string[];
  readonly manyLeadsNote: string;
  readonly heads: Readonly<Record<FreeTableId | 'counts' | 'sections' | 'agencies' | 'problems' | 'leftOver', readonly string[]>>;
  readonly total: string;
  readonly noLead: string;
  /** Tasks above the first section of their table. */
  readonly noSection: string;
  /** What an item without a number is called, from its words. */
  readonly unnumbered: (content: string) => string;
  /** The number of an item that its table has several times, with the section that it stands under. */
  readonly numberIn: (number: string, section: string) => string;
  readonly difficulty: (agency: string, text: string, references: readonly NumberedItems[]) => string;
  /** The sentence of a slip, and what stands there instead where that is on offer. */
  readonly problem: (finding: Finding) => { readonly text: string; readonly suggestion: string };
  /** The first changes of a series, and how many cells more are to be changed in the same way. */
  readonly andMore: (changes: string, more: number) => string;
  readonly wholeSheet: string;
  readonly wholeRow: (row0: number) => string;
  readonly annexOf: (symbol: string, asOf: IsoDate) => string;
  readonly appendixRow: (sheet: string, planNumber: string | null) => string;
  readonly verdict: (progress: ItemProgress) => string;
  /** What a verdict is called; with it begins what `verdict` says of every item that has it, and of no other item of its kind. */
  readonly verdictLabel: (verdict: Verdict) => string;
  readonly explanation: (progress: ItemProgress) => string;
}
