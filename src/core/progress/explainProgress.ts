import type { MessageData } from '../model/finding';
import type { Explanation, IndicatorProgress, ItemProgress, TaskProgress } from '../model/progress';

/** Key (`progress.explain.…`) and numbers of the sentence that explains a verdict. Percentages are whole numbers, 42 = 42 %. */
export function explainProgress(progress: ItemProgress): Explanation {
  return progress.kind === 'task' ? explainTask(progress) : explainIndicator(progress);
}

function explainTask({ status, daysLate, daysLeft }: TaskProgress): Explanation {
  const days = daysLate ?? daysLeft;
  return explanation(status, days === null ? {} : { days });
}

/** The verdicts that rest on the path; each but the last also has a sentence for when there is none, as for a yearly rate. */
const pathVerdicts: ReadonlySet<string> = new Set(['on-track', 'slow', 'lagging', 'regressed', 'just-started']);

function explainIndicator(progress: IndicatorProgress): Explanation {
  const { pace, gapClosed, timeUsed, shareOfTarget, requiredToday, parts } = progress;
  if (parts.length > 0) return explanation('compound', { parts: parts.length, met: parts.filter(isReached).length });
  if (pathVerdicts.has(pace)) {
    if (gapClosed !== null && timeUsed !== null) {
      return explanation(pace, { timePercent: percent(timeUsed), gapPercent: percent(gapClosed), required: rounded(requiredToday ?? 0) });
    }
    return shareOfTarget === null ? explanation('without-share', {}) : explanation(`${pace}-share`, { sharePercent: percent(shareOfTarget) });
  }
  if (shareOfTarget !== null && (pace === 'missed' || pace === 'no-baseline')) return explanation(`${pace}-share`, { sharePercent: percent(shareOfTarget) });
  return explanation(pace, {});
}

function isReached({ pace }: IndicatorProgress): boolean {
  return pace === 'met' || pace === 'exceeded';
}

function explanation(name: string, data: MessageData): Explanation {
  return { messageId: `progress.explain.${name}`, data };
}

function percent(share: number): number {
  return Math.round(share * 100);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
