import type { IsoDate } from '../../../core/model/cell';
import type { Place } from '../../../core/model/finding';
import { verdictOf } from '../../../core/progress/isLagging';
import { agencyName } from '../../../core/agencies/agencyName';
import { dueOn } from '../../../core/progress/overview/dueOn';
import type { TrackedItem } from '../../../core/progress/overview/trackedItems';
import type { Translator } from '../../../i18n';
import { verdictName } from '../../../i18n/verdictName';

/** Where an item stands: its words. */
export function placeOf({ appendix, item }: TrackedItem): Place {
  return { sheet: appendix.sheet, row0: item.row0, col0: item.cells.content?.col0 ?? 0 };
}

/** The same item in the next result, as long as no row has moved. */
export function itemKey({ appendix, item }: TrackedItem): string {
  return `${appendix.sheet}:${item.row0}`;
}

/** The verdict in a few words, with the deadline where there is a day to name. */
export function verdictLine(t: Translator, tracked: TrackedItem, asOf: IsoDate): string {
  const verdict = verdictName(t, verdictOf(tracked.progress));
  const deadline = dueOn(tracked.item, asOf);
  return deadline === null ? verdict : t('items.due', { verdict, deadline });
}

/** Who is in charge. */
export function leadLine(t: Translator, { item }: TrackedItem): string {
  return item.leads.length > 0 ? t('items.leads', { names: item.leads.map(agencyName).join('; ') }) : t('items.noLead');
}
