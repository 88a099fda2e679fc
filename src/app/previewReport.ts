import type { Finding } from '../core/model/finding';
import type { ReportChoices } from '../core/model/reportChoices';
import type { Pace } from './pace';
import type { ReportOptions } from './planReport';
import type { WorkbookPort } from './ports';

/** What a reader of the report would miss. Of items: nothing reported for the period · no lead agency · no deadline that can be read. Of the form: a place left open. */
export const missingParts = ['unreported', 'no-lead', 'unknown-deadline', 'parent', 'issuer', 'place', 'symbol', 'signatory', 'recipients', 'direction', 'plans'] as const;
export type MissingPart = (typeof missingParts)[number];

/** A sheet whose items can be reported on. */
export interface ReportableSheet {
  readonly name: string;
  readonly taskCount: number;
  readonly indicatorCount: number;
}

/** A report that stands in the workbook. */
export interface MadeReport {
  readonly sheet: string;
  /** Code of the period, `2026-Q4`. */
  readonly period: string;
  readonly unit: string | null;
}

/** What a report made now would be. */
export interface ReportPreview {
  readonly choices: ReportChoices;
  /** Every sheet with appendices, those left out included. */
  readonly sheets: readonly ReportableSheet[];
  /** Agencies that lead an item of the sheets that are not left out, in Vietnamese order: one report each. */
  readonly agencies: readonly string[];
  readonly reports: readonly MadeReport[];
  /** null where there is nothing to report on (no sheet chosen, no item of the unit). */
  readonly planned: {
    readonly sheet: string;
    readonly isNewSheet: boolean;
    /** A sheet would have to be added, but the structure of the workbook is protected: the report cannot be made until that is taken off. */
    readonly isBlocked: boolean;
    /** Texts of the user's in the earlier report that are kept. */
    readonly carriedOver: number;
    readonly taskCount: number;
    readonly indicatorCount: number;
    /** Items that section III will name. */
    readonly laggingCount: number;
    /** Pages that our own plan of the pages comes to. */
    readonly pageCount: number;
    /** How many items lack it; 1 for a place of the form. In the order of `missingParts`. */
    readonly missing: readonly { readonly part: MissingPart; readonly count: number }[];
    /** Slips left in the reported tables; errors first. */
    readonly problems: readonly Finding[];
  } | null;
  /** Sheets that were not read completely. */
  readonly unreadSheets: readonly string[];
}

/** Tells what a report made now would be; changes nothing. At most two requests (and one for each further 5 MB). @throws WorkbookFailure */
export function previewReport(_port: WorkbookPort, _options: ReportOptions, _pace: Pace | null = null): Promise<ReportPreview> {
  throw new Error('not written yet');
}
