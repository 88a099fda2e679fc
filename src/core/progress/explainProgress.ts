import type { MessageData } from '../model/finding';
import type { Explanation, IndicatorProgress, ItemProgress, ManualMark, TaskProgress } from '../model/progress';
import { formatVietnameseNumber } from '../numbers/formatNumber';

/**
 * Key (`progress.explain.…`) and numbers of the sentence that explains a verdict. Percentages are whole numbers, 42 = 42 %; values are
 * texts in the writing of the sheets ("45,2"). What is to be said beside it is told by `explainFurther`.
 */
export function explainProgress(progress: ItemProgress): Explanation {
  if (progress.manual !== null) return explainManual(progress.manual);
  return progress.kind === 'task' ? explainTask(progress) : explainIndicator(progress);
}

/** What is to be said beside the verdict: that the value is an older one, where the baseline was taken from, that a target met is at risk. */
export function explainFurther(progress: ItemProgress): readonly Explanation[] {
  if (progress.kind === 'task') return [];
  const { carried, baselineUsed, isAtRisk, forecast } = progress;
  const told: Explanation[] = [];
  if (carried !== null) told.push(carried.asOf === null ? explanation('carried', { value: amount(carried.value) }) : explanation('carried-dated', { value: amount(carried.value), day: carried.asOf }));
  if (baselineUsed?.source === 'history') told.push(explanation('first-observation', { value: amount(baselineUsed.value), day: baselineUsed.on ?? '' }));
  if (isAtRisk && forecast !== null) told.push(explanation('at-risk', { forecast: amount(forecast) }));
  return told;
}

function explainManual({ reason, asOf, isEarlier }: ManualMark): Explanation {
  const data = { reason: reason.trim().replace(/[.;\s]+$/, ''), day: asOf };
  return explanation(`given${isEarlier ? '-earlier' : ''}${data.reason === '' ? '-bare' : ''}`, data);
}

function explainTask({ status, daysLate, daysLeft }: TaskProgress): Explanation {
  if (status === 'done-late' && daysLate === null) return explanation('done-late-bare', {});
  const days = daysLate ?? daysLeft;
  return explanation(status, days === null ? {} : { days });
}

/** The verdicts that rest on the path; each but the last also has a sentence for when there is none, as for a yearly rate. */
const pathVerdicts: ReadonlySet<string> = new Set(['on-track', 'slow', 'lagging', 'regressed', 'just-started']);

function explainIndicator(progress: IndicatorProgress): Explanation {
  const { pace, gapClosed, timeUsed, shareOfTarget, isRising, parts, doubt } = progress;
  if (doubt !== null) return explanation(parts.length > 0 ? 'unread-parts' : `doubt-${doubt}`, parts.length > 0 ? { parts: parts.length } : {});
  if (parts.length > 0) return explanation('compound', { parts: parts.length, met: parts.filter(isReached).length });
  if (isRising !== null && (pace === 'slow' || pace === 'lagging')) return explainRise(progress);
  if (pathVerdicts.has(pace)) {
    if (gapClosed !== null && timeUsed !== null) return explainPath(progress, gapClosed, timeUsed);
    return shareOfTarget === null ? explanation('without-share', {}) : explanation(`${pace}-share`, { sharePercent: percent(shareOfTarget) });
  }
  if (shareOfTarget !== null && shareOfTarget >= 0 && (pace === 'missed' || pace === 'no-baseline')) return explanation(`${pace}-share`, { sharePercent: percent(shareOfTarget) });
  return explanation(pace, {});
}

function explainPath({ pace, value, requiredToday, forecast, neededPerQuarter }: IndicatorProgress, gapClosed: number, timeUsed: number): Explanation {
  const required = requiredToday ?? 0;
  const perQuarter = neededPerQuarter ?? 0;
  const isBehind = pace === 'slow' || pace === 'lagging';
  const isLost = pace === 'regressed' && gapClosed >= 0;
  return explanation(`${pace}${isBehind && perQuarter < 0 ? '-down' : ''}${isLost ? '-lost' : ''}`, {
    timePercent: percent(Math.max(timeUsed, 0)), gapPercent: percent(gapClosed), required: amount(required), forecast: amount(forecast ?? required),
    missing: amount(Math.abs(required - (value ?? required))), perQuarter: amount(Math.abs(perQuarter)),
  });
}

/** Where a target asks for a level and for a rise: which of the two is wanting. */
function explainRise({ pace, isRising, previousUsed, shareOfTarget }: IndicatorProgress): Explanation {
  const data = { previous: previousUsed === null ? '' : amount(previousUsed.value), sharePercent: percent(shareOfTarget ?? 0) };
  return explanation(pace === 'lagging' ? 'falling-below' : isRising === true ? 'rising-below' : 'falling-above', data);
}

function isReached({ pace }: IndicatorProgress): boolean {
  return pace === 'met' || pace === 'exceeded';
}

function explanation(name: string, data: MessageData): Explanation {
  return { messageId: `progress.explain.${name}`, data };
}

/** What is almost all is not all: 99.9 where 100 would be read; and nought has no sign. */
function percent(share: number): number {
  const whole = Math.round(share * 100);
  return whole === 100 && share < 1 ? Math.floor(share * 1000) / 10 : whole + 0;
}

/** From 100 on a tenth is enough, below one a thousandth may count (HDI 0,742). */
function amount(value: number): string {
  const size = Math.abs(value);
  return formatVietnameseNumber(value, size >= 100 ? 1 : size >= 1 ? 2 : 3);
}
