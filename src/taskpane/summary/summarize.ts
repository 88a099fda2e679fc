import type { CheckResult } from '../../app/checkWorkbook';
import type { Severity } from '../../core/model/finding';
import type { IndicatorPace, TaskStatus } from '../../core/model/progress';

/** The order in which verdicts are listed: what calls for action stands first. */
export const statusOrder: readonly TaskStatus[] = [
  'overdue', 'due-soon', 'in-progress', 'not-started-yet', 'ongoing', 'awaiting-request', 'unknown-deadline', 'done-on-time', 'done-late', 'done-undated',
];
export const paceOrder: readonly IndicatorPace[] = [
  'missed', 'regressed', 'lagging', 'slow', 'just-started', 'on-track', 'met', 'exceeded', 'not-due-yet', 'no-data', 'no-baseline', 'manual',
];

export interface Summary {
  readonly severities: Readonly<Record<Severity, number>>;
  readonly taskCount: number;
  readonly statuses: ReadonlyMap<TaskStatus, number>;
  readonly indicatorCount: number;
  readonly paces: ReadonlyMap<IndicatorPace, number>;
}

function countBy<Kind>(values: readonly Kind[]): Map<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The counts at the head of the results. */
export function summarize({ findings, progress }: CheckResult): Summary {
  const verdicts = [...progress.values()].flat();
  const statuses = verdicts.flatMap((verdict) => (verdict.kind === 'task' ? verdict.status : []));
  const paces = verdicts.flatMap((verdict) => (verdict.kind === 'indicator' ? verdict.pace : []));
  const severities = countBy(findings.map(({ severity }) => severity));
  return {
    severities: { error: severities.get('error') ?? 0, warning: severities.get('warning') ?? 0, information: severities.get('information') ?? 0 },
    taskCount: statuses.length,
    statuses: countBy(statuses),
    indicatorCount: paces.length,
    paces: countBy(paces),
  };
}
