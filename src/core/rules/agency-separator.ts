import { agencyCells } from '../agencies/agencyCells';
import { isOnlySigns } from '../agencies/withoutMention';
import type { Agency, AgencyMention } from '../model/agency';
import { foldText } from '../text/foldText';
import { rememberAnswers } from '../text/rememberAnswers';
import { defineRule } from './rule';

const lineBreakOrMarkup = /[\r\n\v\f\u2028\u2029<]/;

/**
 * Agencies of one cell joined by ",", "và", "." on a sheet that otherwise writes ";" between them. Line breaks are a list of their own,
 * and names that share one head ("Sở Nội vụ, Tài chính") cannot be parted by a sign alone.
 */
export const agencySeparator = defineRule({
  id: 'agency-separator',
  severity: 'information',
  messageIds: ['message'],
  *check({ appendices, directory }) {
    const agencies = new Map(directory.map((agency) => [agency.id, agency]));
    for (const appendix of appendices) {
      const cells = agencyCells(appendix).filter(({ mentions }) => mentions.length > 1);
      const separators = cells.flatMap(({ mentions }) => mentions.slice(1).map(({ separator }) => separator));
      if (separators.filter((sign) => sign.includes(';')).length <= separators.filter(isLoose).length) continue;
      for (const { cell, at, mentions } of cells) {
        const loose = mentions.slice(1).filter((mention) => isLoose(mention.separator) && !borrowsHead(mention, agencies));
        if (loose.length === 0) continue;
        yield {
          messageId: 'message',
          at,
          data: { signs: [...new Set(loose.map(({ separator }) => `“${separator.trim()}”`))].join(', ') },
          fix: { kind: 'replace', expected: cell.text, replacement: withSemicolons(cell.text, loose) },
        };
      }
    }
  },
});

const isLoose = rememberAnswers((separator) => !separator.includes(';') && !lineBreakOrMarkup.test(separator) && isOnlySigns(separator));

function borrowsHead({ match, agencyId, text }: AgencyMention, agencies: ReadonlyMap<string, Agency>): boolean {
  const agency = agencies.get(agencyId ?? '');
  if (match !== 'alias' || !agency) return false;
  return [agency.name, ...agency.aliases].every((name) => firstWord(name) !== firstWord(text));
}

function firstWord(name: string): string {
  return foldText(name).split(' ', 1)[0] ?? '';
}

function withSemicolons(text: string, mentions: readonly AgencyMention[]): string {
  return [...mentions].reverse().reduce((rest, { start, separator }) => `${rest.slice(0, start - separator.length)}; ${rest.slice(start)}`, text);
}
