import type { Appendix, Indicator } from '../model/appendix';
import type { MessageData } from '../model/finding';
import type { Target } from '../model/target';
import { formatVietnameseNumber } from '../numbers/formatNumber';
import { eachIndicator, type ItemOf } from './eachItem';
import { haveDifferentLeads } from './haveDifferentLeads';
import { indicatorKeys } from './indicatorKeys';
import { itemPlace } from './itemPlace';
import { defineRule } from './rule';

type Conflict = 'value' | 'horizon' | 'lead';

/** Occurrences compared with one indicator; a workbook of many copies would otherwise take the square of their number. */
const mostCompared = 50;
const pointsAt = { value: 'target', horizon: 'target', lead: 'lead' } as const;

/**
 * The same indicator on two sheets with another value for the same year, the same value for another year, or another lead.
 * Another value for another year is a path, not a conflict. Reported once, on the later sheet.
 */
export const targetConflict = defineRule({
  id: 'target-conflict',
  severity: 'warning',
  messageIds: ['value', 'horizon', 'lead'],
  *check(context) {
    const known = new Map<string, ItemOf<Indicator>[]>();
    for (const indicator of eachIndicator(context)) {
      const { appendix, item } = indicator;
      const keys = indicatorKeys(item);
      const others = [...new Set(keys.flatMap((key) => known.get(key) ?? []))].filter((other) => other.appendix.sheet !== appendix.sheet);
      const [found] = others.flatMap((other) => conflictWith(item, other, others));
      if (found) yield { messageId: found.conflict, at: itemPlace(appendix, item, pointsAt[found.conflict]), data: dataOf(item, found.other) };
      for (const key of keys) {
        const same = known.get(key) ?? [];
        known.set(key, same);
        if (same.length < mostCompared) same.push(indicator);
      }
    }
  },
});

function conflictWith(item: Indicator, other: ItemOf<Indicator>, others: readonly ItemOf<Indicator>[]): readonly { readonly conflict: Conflict; readonly other: ItemOf<Indicator> }[] {
  const [target, otherTarget] = [item.target, other.item.target];
  if (target.value === null || otherTarget.value === null || isPercent(target) !== isPercent(otherTarget)) return [];
  const isSameValue = target.value === otherTarget.value && target.upper === otherTarget.upper;
  if (target.horizon === otherTarget.horizon) {
    if (!isSameValue) return [{ conflict: 'value', other }];
    return haveDifferentLeads(item.leads, other.item.leads) ? [{ conflict: 'lead', other }] : [];
  }
  const isPath = others.some((each) => each.item.target.horizon === target.horizon);
  return isSameValue && !isPath && target.horizon !== null && otherTarget.horizon !== null ? [{ conflict: 'horizon', other }] : [];
}

function isPercent({ unit }: Target): boolean {
  return unit.trim().startsWith('%');
}

function dataOf(item: Indicator, { appendix, item: other }: { readonly appendix: Appendix; readonly item: Indicator }): MessageData {
  return {
    value: valueText(item.target), otherValue: valueText(other.target),
    horizon: item.target.horizon ?? '', otherHorizon: other.target.horizon ?? '',
    lead: leadText(item), otherLead: leadText(other),
    otherSheet: appendix.sheet, otherRow: other.row0 + 1,
  };
}

function valueText({ value, upper, unit }: Target): string {
  const bounds = [value, upper].filter((bound) => bound !== null).map((bound) => formatVietnameseNumber(bound, 4, 0, false));
  return `${bounds.join('-')} ${unit}`.trim();
}

function leadText({ leads }: Indicator): string {
  return leads.map(({ text }) => text).join('; ');
}
