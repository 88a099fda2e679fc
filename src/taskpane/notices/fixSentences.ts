import type { CellPlace } from '../../core/model/finding';
import type { FixOutcome, RefusalReason } from '../../core/model/review';
import type { MessageKey, Translator } from '../../i18n';
import { placeName } from '../findings/findingWords';

/** Cells named one by one; of more only the number is told. */
const namedCells = 5;

const reasons: readonly RefusalReason[] = ['changed', 'formula', 'locked', 'mixed-looks', 'gone', 'overlapping'];

/** Cells that are to be put back were changed by us: what stands in them now was put there since. */
const reasonsOfUndo: Readonly<Record<RefusalReason, MessageKey>> = {
  changed: 'refused.undo.changed', formula: 'refused.undo.changed', locked: 'refused.locked', 'mixed-looks': 'refused.mixed-looks', gone: 'refused.gone', overlapping: 'refused.undo.changed',
};

function cellList(t: Translator, cells: readonly CellPlace[]): string {
  const named = cells.slice(0, namedCells).map(placeName).join(', ');
  return cells.length > namedCells ? t('notice.cells', { cells: named, count: cells.length - namedCells }) : named;
}

function refusedSentences(t: Translator, { refused }: FixOutcome, keyOf: (reason: RefusalReason) => MessageKey): readonly string[] {
  const keys = [...new Set(reasons.map(keyOf))];
  return keys.flatMap((key) => {
    const cells = refused.filter(({ reason }) => keyOf(reason) === key).map(({ at }) => at);
    return cells.length > 0 ? [t(key, { cells: cellList(t, cells) })] : [];
  });
}

/** How many cells were corrected, and which were not and why. */
export function fixedSentences(t: Translator, outcome: FixOutcome): readonly string[] {
  const count = outcome.changed.length;
  return [count > 0 ? t('notice.fixed', { count }) : t('notice.fixed.none'), ...refusedSentences(t, outcome, (reason) => `refused.${reason}`)];
}

/** How many cells were put back, and which were not and why. */
export function undoneSentences(t: Translator, outcome: FixOutcome): readonly string[] {
  const count = outcome.changed.length;
  return [count > 0 ? t('notice.undone', { count }) : t('notice.undone.none'), ...refusedSentences(t, outcome, (reason) => reasonsOfUndo[reason])];
}
