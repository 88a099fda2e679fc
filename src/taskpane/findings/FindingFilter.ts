import type { Severity } from '../../core/model/finding';

/** Which findings are listed; null, false and no words = no limit. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly ruleId: string | null;
  readonly sheet: string | null;
  /** Only those with a correction on offer. */
  readonly isFixable: boolean;
  /** As typed. */
  readonly words: string;
}

export const noFilter: FindingFilter = { severity: null, ruleId: null, sheet: null, isFixable: false, words: '' };

export function isLimited({ severity, ruleId, sheet, isFixable, words }: FindingFilter): boolean {
  return severity !== null || ruleId !== null || sheet !== null || isFixable || words.trim() !== '';
}
