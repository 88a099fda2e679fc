import { agencyCells } from '../agencies/agencyCells';
import type { AgencyMention } from '../model/agency';
import { defineRule } from './rule';

/** The same agency twice in a cell. Two former names of one successor are not: they were two agencies when it was written. */
export const agencyDuplicate = defineRule({
  id: 'agency-duplicate',
  severity: 'warning',
  messageIds: ['message'],
  *check({ appendices }) {
    for (const { cell, at, mentions } of appendices.flatMap(agencyCells)) {
      for (const repeated of mentions.filter((mention, index) => mentions.slice(0, index).some((earlier) => isSame(earlier, mention)))) {
        const { start, text, separator, officialName } = repeated;
        yield {
          messageId: 'message',
          at,
          data: { agency: officialName },
          fix: { kind: 'replace', expected: cell.text, replacement: cell.text.slice(0, start - separator.length) + cell.text.slice(start + text.length) },
        };
      }
    }
  },
});

function isSame(one: AgencyMention, other: AgencyMention): boolean {
  return one.agencyId !== null && one.agencyId === other.agencyId && one.match !== 'former' && other.match !== 'former';
}
