import type { IndicatorPace, TaskStatus } from '../../core/model/progress';
import type { CompletionRate, StatusCounts } from '../../core/progress/countStatuses';
import { pacesFromWorst } from '../../core/progress/worstPace';
import type { Translator } from '../../i18n';
import type { CountLine } from './CountList';

/** What calls for action stands first. */
const statusOrder: readonly TaskStatus[] = [
  'overdue', 'due-soon', 'in-progress', 'not-started-yet', 'ongoing', 'awaiting-request', 'unknown-deadline', 'done-on-time', 'done-late', 'done-undated',
];

function rateLines(t: Translator, { base, done, count, ratio }: CompletionRate): readonly CountLine[] {
  return ratio === null ? [] : [{ label: t(`progress.rate.${base}`), value: t('summary.rate', { done, count, percent: Math.round(ratio * 1000) / 10 }) }];
}

/** Statuses that occur, with their numbers, and both completion rates, each naming its base. */
export function taskLines(t: Translator, { byVerdict, completionOfDue, completionOfAll }: StatusCounts): readonly CountLine[] {
  const counts = statusOrder.flatMap((status) => (byVerdict[status] ? { label: t(`progress.status.${status}`), value: String(byVerdict[status]) } : []));
  return [...counts, ...rateLines(t, completionOfDue), ...rateLines(t, completionOfAll)];
}

/** Paces that occur, with their numbers. */
export function indicatorLines(t: Translator, { byVerdict }: StatusCounts): readonly CountLine[] {
  return pacesFromWorst.flatMap((pace) => (byVerdict[pace] ? { label: t(`progress.pace.${pace}`), value: String(byVerdict[pace]) } : []));
}

/** Indicators that are behind, whether a little or hopelessly. */
export function indicatorsBehind({ byVerdict }: StatusCounts): number {
  const behind: readonly IndicatorPace[] = ['missed', 'regressed', 'lagging', 'slow'];
  return behind.reduce((sum, pace) => sum + (byVerdict[pace] ?? 0), 0);
}
