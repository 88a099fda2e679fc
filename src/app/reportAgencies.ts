import { headWords, type HeadWords } from '../core/agencies/headWords';
import { leadAgencies, type LeadAgencies } from '../core/agencies/leadAgencies';
import type { Appendix, Item } from '../core/model/appendix';
import type { ReportChoices } from '../core/model/reportChoices';
import { directoryRules } from '../data/agencyDirectory';

/** The agencies of which each has a report of its own: those that lead an item of the sheets that are reported on. */
export function reportAgencies(appendices: readonly Appendix[], { leftOutSheets }: Pick<ReportChoices, 'leftOutSheets'>): LeadAgencies {
  const items = appendices.filter(({ sheet }) => !leftOutSheets.includes(sheet)).flatMap((appendix): readonly Item[] => appendix.items);
  return leadAgencies(items, isWrittenAsAgency);
}

let heads: HeadWords | null = null;

/** Begins as the names of agencies do, and says which of them: "Sở Kế hoạch", not "Sở" nor "Các sở có liên quan". */
function isWrittenAsAgency(name: string): boolean {
  heads ??= headWords(directoryRules);
  return heads.startsWithHead(name) && !heads.isHeadAlone(name) && !heads.startsPlural(name) && !heads.isVague(name);
}
