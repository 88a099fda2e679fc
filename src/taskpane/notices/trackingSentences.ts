import type { AddColumnsResult } from '../../app/addTrackingColumns';
import type { ClosePeriodResult } from '../../app/closePeriod';
import type { RemoveColumnsResult } from '../../app/removeTrackingColumns';
import { parsePeriod } from '../../core/dates/reportingPeriod';
import type { Translator } from '../../i18n';
import { quotedList } from '../../i18n/quoted';
import { periodName } from '../settings/periodName';

interface TableColumns {
  readonly sheet: string;
  readonly headings: readonly string[];
}

function columnsBySheet(t: Translator, tables: readonly TableColumns[]): string {
  return tables.map(({ sheet, headings }) => t('notice.columns.table', { sheet, headings: quotedList(headings) })).join('; ');
}

/** Which columns were added where, and which tables were left as they are and why. */
export function addedSentences(t: Translator, { added, skipped }: AddColumnsResult): readonly string[] {
  const done = added.length > 0 ? [t('notice.columns.added', { tables: columnsBySheet(t, added) })] : [];
  const left = (['occupied', 'uncertain', 'protected', 'complete'] as const).flatMap((reason) => {
    const sheets = skipped.filter((table) => table.reason === reason).map(({ sheet }) => sheet);
    return sheets.length > 0 ? [t(`notice.columns.${reason}`, { sheets: quotedList([...new Set(sheets)]) })] : [];
  });
  return [...done, ...left];
}

/** Which columns went, and which stay because something was typed in them or their sheet is protected. */
export function removedColumnSentences(t: Translator, { removed, filled, skipped }: RemoveColumnsResult): readonly string[] {
  const gone = removed.length > 0 ? [t('notice.columns.removed', { tables: columnsBySheet(t, removed) })] : [];
  const kept = skipped.length > 0 ? [t('notice.columns.kept', { sheets: quotedList([...new Set(skipped)]) })] : [];
  const asked = filled.length > 0 ? [t('notice.columns.filled', { columns: filled.map((column) => t('notice.columns.cells', column)).join('; ') })] : [];
  const all = [...gone, ...kept, ...asked];
  return all.length > 0 ? all : [t('notice.columns.none')];
}

/** How many items were stored for which period, and where. */
export function closedSentences(t: Translator, code: string, { sheet, isNewSheet, itemCount, renewedCount }: ClosePeriodResult): readonly string[] {
  const period = parsePeriod(code);
  const name = period ? periodName(t, period) : code;
  return [
    t(isNewSheet ? 'notice.period.closed.new' : 'notice.period.closed', { period: name, sheet, count: itemCount }),
    ...(renewedCount > 0 ? [t('notice.period.renewed', { count: renewedCount })] : []),
  ];
}
