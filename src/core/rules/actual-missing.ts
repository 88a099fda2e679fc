import type { Appendix } from '../model/appendix';
import type { IndicatorPace, ItemProgress, TaskStatus } from '../model/progress';
import { verdictOf } from '../progress/isLagging';
import { itemPlace } from './itemPlace';
import { defineRule } from './rule';
import { isTracked, isUnreported } from '../progress/isTracked';

/** Nothing can be reported yet of what has not begun, was not asked for, or is not published. */
const silentVerdicts: ReadonlySet<TaskStatus | IndicatorPace> = new Set(['not-started-yet', 'awaiting-request', 'not-due-yet']);

/** From so many rows on, a form of which less than half is filled in is still being filled in: a finding for each row would bury all others. */
const manyRows = 20;

/** A form that nobody has filled in yet, or only begun, is one finding, not one for each row. */
export const actualMissing = defineRule({
  id: 'actual-missing',
  severity: 'warning',
  messageIds: ['task', 'indicator', 'all', 'many'],
  *check({ appendices, progress }) {
    for (const appendix of appendices) {
      if (!isTracked(appendix)) continue;
      const unreported = appendix.items.filter((item) => isUnreported(appendix, item));
      const wholeSheet = { sheet: appendix.sheet, row0: null, col0: null };
      if (unreported.length === appendix.items.length && unreported.length > 1) {
        yield { messageId: 'all', at: wholeSheet, data: { count: unreported.length } };
        continue;
      }
      const expected = new Set(expectedItems(appendix, progress.get(appendix) ?? []));
      const missing = unreported.filter((item) => expected.has(item));
      if (missing.length >= manyRows && missing.length * 2 > expected.size) {
        yield { messageId: 'many', at: wholeSheet, data: { count: missing.length, expected: expected.size } };
        continue;
      }
      for (const item of missing) yield { messageId: item.kind, at: itemPlace(appendix, item, 'actual', 'statusNote', 'percentDone', 'completedOn') };
    }
  },
});

function expectedItems({ items }: Appendix, verdicts: readonly ItemProgress[]): Appendix['items'][number][] {
  return items.filter((_item, index) => {
    const verdict = verdicts[index];
    return !verdict || !silentVerdicts.has(verdictOf(verdict));
  });
}
