import type { CheckResult } from '../../app/checkWorkbook';
import type { Severity } from '../../core/model/finding';
import { countStatuses, type StatusCounts } from '../../core/progress/countStatuses';

export interface Summary extends StatusCounts {
  readonly severities: Readonly<Record<Severity, number>>;
}

/** The counts at the head of the results. */
export function summarize({ findings, progress }: CheckResult): Summary {
  const severities = { error: 0, warning: 0, information: 0 };
  for (const { severity } of findings) severities[severity] += 1;
  return { ...countStatuses([...progress.values()].flat()), severities };
}
