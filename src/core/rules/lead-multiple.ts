import { agencyCells } from '../agencies/agencyCells';
import { foldText } from '../text/foldText';
import { defineRule } from './rule';

const firstInCharge = /\b(?:chu tri|dau moi|chinh|chiu trach nhiem)\b/;

/** Several agencies in the lead and none marked as the one in charge ("(đầu mối)"). Groups are the matter of lead-generic. */
export const leadMultiple = defineRule({
  id: 'lead-multiple',
  severity: 'information',
  messageIds: ['message'],
  *check({ appendices }) {
    for (const { side, at, mentions } of appendices.flatMap(agencyCells)) {
      const agencies = mentions.filter(({ isGroup }) => !isGroup);
      if (side !== 'lead' || agencies.length < 2 || agencies.some(({ text }) => hasRemarkOfCharge(text))) continue;
      yield { messageId: 'message', at, data: { count: agencies.length, first: agencies[0]?.text ?? '' } };
    }
  },
});

function hasRemarkOfCharge(text: string): boolean {
  return firstInCharge.test(foldText(/\([^()]*\)/.exec(text)?.[0] ?? ''));
}
