import type { ReportingPeriod } from '../dates/reportingPeriod';
import type { Appendix, Indicator, Task } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import type { Finding } from '../model/finding';
import type { ReportChoices } from '../model/reportChoices';
import type { FreeTableId } from './freeTexts';
import type { IndicatorPace, IndicatorProgress, ItemProgress, TaskProgress, TaskStatus } from '../model/progress';

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

/** The Vietnamese words of the report, given from outside: texts of the form, labels of verdicts, column heads. */
export interface ReportWords {
  readonly nation: string;
  readonly motto: string;
  readonly docType: string;
  readonly issuerPlaceholder: string;
  readonly parentPlaceholder: string;
  readonly numberLine: string;
  readonly placeAndDate: (place: string, asOf: IsoDate) => string;
  readonly subject: (plans: readonly string[], period: ReportingPeriod) => string;
  readonly cutOff: (asOf: IsoDate) => string;
  readonly opening: (plans: readonly string[], period: ReportingPeriod, unit: string | null) => string;
  /** The plan that the lines above a table name; '' where they name none. */
  readonly planName: (title: string) => string;
  readonly headings: Readonly<Record<'summary' | 'lagging' | 'agencies' | 'indicators' | 'tasks' | 'leftOver', string>>;
  readonly nothingLagging: string;
  readonly rates: (rates: { readonly done: number; readonly due: number; readonly all: number }) => readonly string[];
  readonly manyLeadsNote: string;
  readonly heads: Readonly<Record<FreeTableId | 'agencies' | 'leftOver', readonly string[]>>;
  readonly taskCounts: readonly { readonly label: string; readonly statuses: readonly TaskStatus[] }[];
  readonly indicatorCounts: readonly { readonly label: string; readonly paces: readonly IndicatorPace[] }[];
  readonly totalTasks: string;
  readonly totalIndicators: string;
  readonly total: string;
  readonly noLead: string;
  readonly appendixRow: (sheet: string, planNumber: string | null) => string;
  readonly verdict: (progress: ItemProgress) => string;
  readonly explanation: (progress: ItemProgress) => string;
  readonly recipientsTitle: string;
  readonly recipients: string;
  readonly signatureTitle: string;
  readonly signatureNote: string;
}
