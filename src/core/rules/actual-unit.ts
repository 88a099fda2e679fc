import type { Indicator, ItemCell } from '../model/appendix';
import type { Fix } from '../model/finding';
import { formatVietnameseNumber, withoutNoise } from '../numbers/formatNumber';
import { parseVietnameseNumber } from '../numbers/parseNumber';
import { eachIndicator } from './eachItem';
import { itemPlace } from './itemPlace';
import { defineRule } from './rule';

/** From this target on a result of at most 1 % is past belief, unless the baseline was as low. */
const leastPercentTarget = 20;
/** A plan is overfulfilled, but not so: billions were meant, and millions written. */
const pastBelief = 500;

export const actualUnit = defineRule({
  id: 'actual-unit',
  severity: 'warning',
  messageIds: ['share', 'percent', 'scale'],
  *check(context) {
    for (const { appendix, item } of eachIndicator(context)) {
      const { target, cells: { actual: cell } } = item;
      if (!cell) continue;
      const at = itemPlace(appendix, item, 'actual');
      const data = { actual: cell.text, target: target.text, unit: target.unit };
      const share = shareInsteadOfPercent(item, cell);
      if (share !== null) yield { messageId: 'share', at, data, fix: timesHundred(cell, share) };
      if (isPercentOfAnotherUnit(item, cell)) yield { messageId: 'percent', at, data };
      if (isOfAnotherScale(item)) yield { messageId: 'scale', at, data: { ...data, times: pastBelief } };
    }
  },
});

function shareInsteadOfPercent({ target, baseline }: Indicator, cell: ItemCell): number | null {
  const number = typeof cell.value === 'number' ? cell.value : parseVietnameseNumber(cell.text);
  const isBelievable = baseline?.value !== undefined && baseline.value !== null && baseline.value <= 1;
  if (number === null || number <= 0 || number > 1 || cell.numberFormat.includes('%') || isBelievable) return null;
  return target.unit.startsWith('%') && target.form !== 'rate' && (target.value ?? 0) >= leastPercentTarget ? number : null;
}

/** A number stays a number, a text a text. */
function timesHundred({ value, text }: ItemCell, share: number): Fix {
  const percent = withoutNoise(share * 100);
  const fix = { kind: 'replace', expected: text, replacement: formatVietnameseNumber(percent) } as const;
  return typeof value === 'number' ? { ...fix, number: percent } : fix;
}

/**
 * "60%" of something to be set up is its progress, and understood; of a number of enterprises it is no result. No correction
 * is offered: how many enterprises were meant only their counter knows.
 */
function isPercentOfAnotherUnit({ target }: Indicator, { text }: ItemCell): boolean {
  const isCount = (target.form === 'number' || target.form === 'range') && target.unit !== '' && !target.unit.includes('%');
  return isCount && /^[\d.,]+\s*%$/.test(text.trim());
}

/** Only targets from 1 on are compared: half a thing is no scale. A baseline above the target says that it is to fall. */
function isOfAnotherScale({ target: { form, value, upper, unit }, actual, baseline }: Indicator): boolean {
  const most = upper ?? value;
  if ((form !== 'number' && form !== 'range') || most === null || most < 1 || unit.trim() === '' || actual === null || actual.value === null) return false;
  return actual.value > pastBelief * most && (baseline === null || baseline.value === null || baseline.value <= most);
}
