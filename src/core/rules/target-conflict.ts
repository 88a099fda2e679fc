import type { Appendix, Indicator } from '../model/appendix';
import type { MessageData } from '../model/finding';
import type { Target } from '../model/target';
import { formatVietnameseNumber } from '../numbers/formatNumber';
import { eachIndicator, type ItemOf } from './eachItem';
import { haveDifferentLeads } from './haveDifferentLeads';
import { indicatorKeyReader } from './indicatorKeyReader';
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
    const indicatorKeys = indicatorKeyReader(context.placeSuffixes);
    const known = new Map<string, ItemOf<Indicator>[]>();
    const pairs = new SheetPairs();
    const found: Conflicting[] = [];
    for (const indicator of eachIndicator(context)) {
      const { appendix, item } = indicator;
      const keys = indicatorKeys(item);
      const others = [...new Set(keys.flatMap((key) => known.get(key) ?? []))].filter((other) => other.appendix.sheet !== appendix.sheet);
      const [first] = others.flatMap((other) => conflictWith(item, other, others));
      const other = first?.other ?? others[0];
      if (other) pairs.count(appendix, other.appendix, first?.conflict === 'value');
      if (first) found.push({ ...first, indicator });
      for (const key of keys) {
        const same = known.get(key) ?? [];
        known.set(key, same);
        if (same.length < mostCompared) same.push(indicator);
      }
    }
    for (const { conflict, other, indicator: { appendix, item } } of found) {
      if (pairs.areAllotments(appendix, other.appendix)) continue;
      yield { messageId: conflict, at: itemPlace(appendix, item, pointsAt[conflict]), data: dataOf(item, other) };
    }
  },
});

interface Conflicting {
  readonly conflict: Conflict;
  readonly indicator: ItemOf<Indicator>;
  readonly other: ItemOf<Indicator>;
}

/** Fewer indicators in common say nothing of how two sheets stand to each other. */
const leastShared = 4;

/**
 * Two sheets that share indicators and differ in most of their values are the shares of two communes or the steps of two years, not one
 * plan that contradicts another.
 */
class SheetPairs {
  private readonly counts = new Map<string, { shared: number; differing: number }>();

  count(one: Appendix, other: Appendix, isDiffering: boolean): void {
    const key = pairKey(one, other);
    const { shared, differing } = this.counts.get(key) ?? { shared: 0, differing: 0 };
    this.counts.set(key, { shared: shared + 1, differing: differing + (isDiffering ? 1 : 0) });
  }

  areAllotments(one: Appendix, other: Appendix): boolean {
    const { shared, differing } = this.counts.get(pairKey(one, other)) ?? { shared: 0, differing: 0 };
    return shared >= leastShared && differing * 2 > shared;
  }
}

function pairKey(one: Appendix, other: Appendix): string {
  return [one.sheet, other.sheet].sort().join('\0');
}

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
