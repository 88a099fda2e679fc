import type { CheckResult } from '../../app/checkWorkbook';
import type { Item } from '../../core/model/appendix';
import type { Place } from '../../core/model/finding';
import type { IndicatorProgress, ItemProgress, TaskProgress } from '../../core/model/progress';

/** An item that is late or falls behind. */
export interface AttentionItem {
  readonly key: string;
  readonly place: Place;
  readonly item: Item;
  readonly progress: ItemProgress;
}

/** Rank of what is shown, the worst lowest; a verdict without a rank needs no attention. */
const ranks: Partial<Record<TaskProgress['status'] | IndicatorProgress['pace'], number>> = { overdue: 0, missed: 0, regressed: 1, lagging: 1, slow: 2 };

function rankOf(progress: ItemProgress): number | undefined {
  return ranks[progress.kind === 'task' ? progress.status : progress.pace];
}

/** Within a rank: days late for tasks, share of the required pace that is missing for indicators; more is worse. */
function weightOf(progress: ItemProgress): number {
  return progress.kind === 'task' ? (progress.daysLate ?? 0) : 1 - (progress.ratio ?? 0);
}

/** Lagging indicators and overdue tasks, worst first; of equals, the order of the sheets. */
export function attentionItems({ progress }: CheckResult): readonly AttentionItem[] {
  const found: (AttentionItem & { readonly rank: number })[] = [];
  for (const [appendix, verdicts] of progress) {
    verdicts.forEach((verdict, index) => {
      const item = appendix.items[index];
      const rank = rankOf(verdict);
      if (!item || rank === undefined) return;
      const place = { sheet: appendix.sheet, row0: item.row0, col0: item.cells.content?.col0 ?? 0 };
      found.push({ key: `${appendix.sheet}:${item.row0}`, place, item, progress: verdict, rank });
    });
  }
  return found.sort((one, other) => one.rank - other.rank || weightOf(other.progress) - weightOf(one.progress));
}
