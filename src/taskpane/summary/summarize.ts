import type { CheckResult } from '../../app/checkWorkbook';
import { countStatuses, type StatusCounts } from '../../core/progress/countStatuses';
import { countSeverities, type SeverityCounts } from '../../core/rules/countSeverities';

export interface Summary extends StatusCounts {
  readonly severities: SeverityCounts;
}

/** The counts at the head of the results. */
export function summarize({ findings, progress }: CheckResult): Summary {
  return { ...countStatuses([...progress.values()].flat()), severities: countSeverities(findings) };
}
