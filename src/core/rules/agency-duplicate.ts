import { agencyCells } from '../agencies/agencyCells';
import { withoutMention } from '../agencies/withoutMention';
import type { AgencyMention } from '../model/agency';
import { defineRule } from './rule';

/**
 * The same agency twice in a cell. Two former names of one successor are not: they were two agencies when it was written. Nothing is
 * offered where a duty or a remark would go with the second one.
 */
export const agencyDuplicate = defineRule({
  id: 'agency-duplicate',
  severity: 'warning',
  messageIds: ['message'],
  *check({ appendices }) {
    for (const { cell, at, mentions } of appendices.flatMap(agencyCells)) {
      for (const repeated of mentions.filter(isRepeated)) {
        const report = { messageId: 'message', at, subject: repeated.text, data: { agency: repeated.officialName } } as const;
        const replacement = withoutMention(cell.text, mentions, repeated);
        yield replacement === null ? report : { ...report, fix: { kind: 'replace', expected: cell.text, replacement } };
      }
    }
  },
});

function isRepeated(mention: AgencyMention, index: number, all: readonly AgencyMention[]): boolean {
  return index > 0 && all.some((earlier, place) => place < index && isSame(earlier, mention));
}

function isSame(one: AgencyMention, other: AgencyMention): boolean {
  return one.agencyId !== null && one.agencyId === other.agencyId && one.match !== 'former' && other.match !== 'former';
}
