import type { Indicator, Item } from '../model/appendix';
import { foldText } from '../text/foldText';
import { eachIndicator } from './eachItem';
import { itemPlace } from './itemPlace';
import { pointsUnder } from './pointsUnder';
import { defineRule } from './rule';

/** Growth, indices, and comparisons with a plan or with another sum may go beyond 100 %; a share of a whole may not. */
const mayExceed = /\b(tang|giam|toc do|so voi|gap|vuot|cung ky|binh quan|chi so|du toan|ke hoach|chi tieu giao|gia tri|san luong|kim ngach|nang suat|doanh thu|tong muc|du no|no cong|he so|cong suat)\b/;
const rankUnits = /\b(thu bac|thu hang|xep hang|vi tri)\b/;

export const targetOutOfRange = defineRule({
  id: 'target-out-of-range',
  severity: 'error',
  messageIds: ['percent', 'rank'],
  *check(context) {
    for (const { appendix, item } of eachIndicator(context)) {
      const at = itemPlace(appendix, item, 'target');
      const data = { text: item.target.text };
      if (isBeyondPercent(item, pointsUnder(appendix).get(item))) yield { messageId: 'percent', at, data };
      if (isNoRank(item)) yield { messageId: 'rank', at, data };
    }
  },
});

function boundsOf({ target: { value, upper } }: Indicator): readonly number[] {
  return [value, upper].filter((bound) => bound !== null);
}

/** A point is measured as the item it stands under: "- Dịch vụ" below a rate of growth. */
function isBeyondPercent(indicator: Indicator, parent: Item | undefined): boolean {
  const { target: { unit, form, text }, content } = indicator;
  if (form === 'rate' || !/^%(?!\s*\/)/.test(unit.trim()) || mayExceed.test(foldText(`${unit} ${parent?.content ?? ''} ${content} ${text}`))) return false;
  return boundsOf(indicator).some((bound) => bound > 100 || bound < 0);
}

function isNoRank(indicator: Indicator): boolean {
  return rankUnits.test(foldText(indicator.target.unit)) && boundsOf(indicator).some((bound) => bound < 1 || !Number.isInteger(bound));
}
