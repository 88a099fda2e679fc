import type { Indicator, ItemCell } from '../model/appendix';
import type { Fix } from '../model/finding';
import { formatVietnameseNumber, withoutNoise } from '../numbers/formatNumber';
import { isOfAnotherScale, pastBelief, shareInsteadOfPercent } from '../targets/doubtfulActual';
import { eachIndicator } from './eachItem';
import { itemPlace } from './itemPlace';
import { defineRule } from './rule';

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
      const share = shareInsteadOfPercent(item);
      if (share !== null) yield { messageId: 'share', at, data, fix: timesHundred(cell, share) };
      if (isPercentOfAnotherUnit(item, cell)) yield { messageId: 'percent', at, data };
      if (isOfAnotherScale(item)) yield { messageId: 'scale', at, data: { ...data, times: pastBelief } };
    }
  },
});

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
