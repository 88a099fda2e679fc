import { agencyCells } from '../agencies/agencyCells';
import type { AgencyMention } from '../model/agency';
import type { AgencyReading } from '../model/appendix';
import { oncePerAppendix } from '../model/oncePerAppendix';
import { foldText } from '../text/foldText';
import type { RuleContext } from './rule';

/** How far the directory is that of the offices which the appendices name. Names are counted once each, groups not at all. */
export interface DirectoryFit {
  /** Names that it does not have, in order of appearance, with the sheet of the first. */
  readonly unknown: readonly { readonly name: string; readonly sheet: string }[];
  readonly total: number;
  /** The appendices are of another place or level: a name that is not in the directory is no slip. */
  readonly isForeign: boolean;
}

interface NamedAgency {
  readonly mention: AgencyMention;
  readonly side: AgencyReading['side'];
  readonly sheet: string;
}

/** A sheet of a city's own offices has a stranger or two; so many, and such a share, no sheet of its own had. */
const foreignWhen = [
  { unknown: 2, share: 1 },
  { unknown: 3, share: 0.5 },
  { unknown: 5, share: 0.3 },
] as const;
const province = /(?:^| )tinh(?: |$)/;
const city = /(?:^| )(?:thanh pho|tp)(?: |$)/;
/** Kind of the ministries in the directory. */
const ministry = 'bo';

export function directoryFit({ appendices, directory }: Pick<RuleContext, 'appendices' | 'directory'>): DirectoryFit {
  const named = firstOfEach(appendices.flatMap(namesOf));
  const single = named.filter(({ mention }) => !mention.isGroup);
  const unknown = single.filter(({ mention }) => mention.match === 'unknown' || isOnlyAlike(mention));
  const share = unknown.length / single.length;
  const isOfManyStrangers = foreignWhen.some((limit) => unknown.length >= limit.unknown && share >= limit.share);
  return {
    unknown: unknown.map(({ mention, sheet }) => ({ name: mention.text, sheet })),
    total: single.length,
    isForeign: unknown.length > 0 && (isOfManyStrangers || isOfProvince(named, unknown, directory) || isOfGovernment(single, directory)),
  };
}

/** Offered for its likeness alone: without marks, too, it is another name. */
export function isOnlyAlike({ match, candidates }: AgencyMention): boolean {
  return match === 'ambiguous' && (candidates[0]?.similarity ?? 0) < 1;
}

/** The names of an appendix, each where it stands first. */
const namesOf = oncePerAppendix((appendix): readonly NamedAgency[] => {
  const first = new Map<string, NamedAgency>();
  for (const { mentions, side } of agencyCells(appendix)) {
    for (const mention of mentions) if (!first.has(mention.text)) first.set(mention.text, { mention, side, sheet: appendix.sheet });
  }
  return [...first.values()];
});

function firstOfEach(named: readonly NamedAgency[]): readonly NamedAgency[] {
  const seen = new Set<string>();
  return named.filter(({ mention: { text } }) => !seen.has(text) && seen.add(text));
}

/** "Công an tỉnh" beside "Công an thành phố" is a slip of a city; where nothing is the city's, the sheet is a province's. */
function isOfProvince(named: readonly NamedAgency[], unknown: readonly NamedAgency[], directory: RuleContext['directory']): boolean {
  const says = (level: RegExp) => ({ mention }: NamedAgency) => level.test(foldText(mention.text));
  return unknown.some(says(province)) && !named.some(says(city)) && !directory.some(({ name }) => province.test(foldText(name)));
}

/** A ministry helps with a city's plan, but leads only in that of the Government. */
function isOfGovernment(single: readonly NamedAgency[], directory: RuleContext['directory']): boolean {
  const ministries = new Set(directory.filter(({ kind }) => kind === ministry).map(({ id }) => id));
  const leads = single.filter(({ side, mention }) => side === 'lead' && mention.agencyId !== null);
  const ofMinistries = leads.filter(({ mention }) => ministries.has(mention.agencyId ?? '')).length;
  return ofMinistries >= 2 && ofMinistries * 2 > leads.length;
}
