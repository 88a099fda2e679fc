import type { Appendix, ColumnRole, PassedRow } from '../../core/model/appendix';
import type { Translator } from '../../i18n';

const reasons: readonly PassedRow['reason'][] = ['repeated-header', 'index-row', 'total', 'note', 'only-a-number', 'continuation'];

/** Which rows of the table are no items, by reason; null where all are. */
export function rowsLeftOut(t: Translator, { passedRows }: Appendix): string | null {
  const counted = reasons.flatMap((reason) => {
    const count = passedRows.filter((row) => row.reason === reason).length;
    return count > 0 ? [t('recognised.passed.one', { count, reason: t(`recognised.passed.${reason}`) })] : [];
  });
  return counted.length > 0 ? t('recognised.passed', { reasons: counted.join(', ') }) : null;
}

/** How many items take the value of a column from a row above. */
export function borrowedCells({ items }: Appendix, role: ColumnRole): number {
  return items.filter(({ cells }) => (cells[role]?.borrowed ?? null) !== null).length;
}
