import { agencyCells } from '../agencies/agencyCells';
import type { AgencyMention } from '../model/agency';
import { foldText } from '../text/foldText';
import { defineRule } from './rule';

const firstInCharge = /\b(?:chu tri|dau moi|chinh|chiu trach nhiem)\b/;

/** Several agencies in the lead and none marked as the one in charge ("(đầu mối)", "… chủ trì"). Groups are the matter of lead-generic. */
export const leadMultiple = defineRule({
  id: 'lead-multiple',
  severity: 'information',
  messageIds: ['message'],
  *check({ appendices }) {
    for (const { side, at, mentions } of appendices.flatMap(agencyCells)) {
      if (side !== 'lead' || mentions.length < 2) continue;
      const agencies = mentions.filter(({ isGroup }) => !isGroup);
      if (agencies.length < 2 || agencies.some(isInCharge)) continue;
      yield { messageId: 'message', at, subject: agencies.map(({ text }) => text).join('; '), data: { count: agencies.length, first: agencies[0]?.text ?? '' } };
    }
  },
});

function isInCharge({ text, duty }: AgencyMention): boolean {
  if (duty === '' && !text.includes('(')) return false;
  return firstInCharge.test(foldText(`${/\([^()]*\)/.exec(text)?.[0] ?? ''} ${duty}`));
}
