import type { AgencyMention } from '../model/agency';
import { replaceMention } from './replaceMention';
import { withoutMention } from './withoutMention';

/**
 * The text of a cell with a former name under its successor's. Where the cell names that successor more than once ("Báo A, Đài B", merged
 * into one; or the successor beside an old name), it stands there once only, unless words of the user's would be lost.
 */
export function replaceBySuccessor(cellText: string, mentions: readonly AgencyMention[], mention: AgencyMention): string {
  const same = mentions.filter(({ agencyId }) => agencyId !== null && agencyId === mention.agencyId);
  const kept = same.find(({ match }) => match !== 'former') ?? same[0] ?? mention;
  const superfluous = same.filter((other) => other !== kept && other.match === 'former');
  let [text, rest] = [cellText, mentions];
  for (const other of [...superfluous].reverse()) {
    const shorter = withoutMention(text, rest, other);
    if (shorter === null) return replaceMention(cellText, mention, mention.officialName);
    rest = rest.filter((each) => each !== other);
    text = shorter;
  }
  return kept.match === 'former' ? replaceMention(text, kept, mention.officialName) : text;
}
