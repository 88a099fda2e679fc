import { explainProgress } from '../progress/explainProgress';
import { isLagging } from '../progress/isLagging';
import { eachIndicator } from './eachItem';
import { itemPlace } from './itemPlace';
import { defineRule } from './rule';
import { isTracked } from '../progress/isTracked';

const messageIds = [
  'lagging', 'lagging-down', 'lagging-share', 'falling-below', 'missed', 'missed-share', 'regressed', 'regressed-lost', 'regressed-share', 'without-share',
  'compound', 'given', 'given-bare', 'given-earlier', 'given-earlier-bare',
] as const;

/** Indicators far behind, missed or going backwards, in the sentence that explains the verdict. */
export const indicatorLagging = defineRule({
  id: 'indicator-lagging',
  severity: 'information',
  messageIds,
  *check(context) {
    for (const { appendix, item, index } of eachIndicator(context)) {
      const verdict = context.progress.get(appendix)?.[index];
      if (!verdict || !isLagging(verdict) || !isTracked(appendix)) continue;
      const { messageId: key, data } = explainProgress(verdict);
      const messageId = messageIds.find((id) => key === `progress.explain.${id}`);
      if (messageId) yield { messageId, at: itemPlace(appendix, item, 'content'), data: { ordinal: item.ordinal, ...data } };
    }
  },
});
