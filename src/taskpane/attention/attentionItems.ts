import type { CheckResult } from '../../app/checkWorkbook';
import type { Item } from '../../core/model/appendix';
import type { Place } from '../../core/model/finding';
import type { ItemProgress } from '../../core/model/progress';
import { isLagging } from '../../core/progress/isLagging';

/** An item that is late or falls behind. */
export interface AttentionItem {
  readonly key: string;
  readonly place: Place;
  readonly item: Item;
  readonly progress: ItemProgress;
}

/** Lagging before slow; null = no attention needed. */
function rankOf(progress: ItemProgress): number | null {
  if (isLagging(progress)) return 0;
  return progress.kind === 'indicator' && progress.pace === 'slow' ? 1 : null;
}

/** Within a rank tasks by days late, then indicators by how little of the required pace they keep; more is worse. */
function weightOf(progress: ItemProgress): number {
  return progress.kind === 'task' ? (progress.daysLate ?? 0) : -(progress.ratio ?? progress.shareOfTarget ?? 0);
}

/** Lagging indicators and overdue tasks, worst first; of equals, the order of the sheets. */
export function attentionItems({ progress }: CheckResult): readonly AttentionItem[] {
  const found: (AttentionItem & { readonly rank: number })[] = [];
  for (const [appendix, verdicts] of progress) {
    verdicts.forEach((verdict, index) => {
      const item = appendix.items[index];
      const rank = rankOf(verdict);
      if (!item || rank === null) return;
      const place = { sheet: appendix.sheet, row0: item.row0, col0: item.cells.content?.col0 ?? 0 };
      found.push({ key: `${appendix.sheet}:${item.row0}`, place, item, progress: verdict, rank });
    });
  }
  return found.sort((one, other) => one.rank - other.rank || weightOf(other.progress) - weightOf(one.progress));
}
