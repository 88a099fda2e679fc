import { agencyCells } from '../agencies/agencyCells';
import type { AgencyMention } from '../model/agency';
import type { Appendix } from '../model/appendix';

/** How far the directory is that of the offices which the appendices name. Names are counted once each, groups not at all. */
export interface DirectoryFit {
  /** Names that it does not have, in order of appearance, with the sheet of the first. */
  readonly unknown: readonly { readonly name: string; readonly sheet: string }[];
  readonly total: number;
  /** Too many to be slips: the appendices are of another place or level. */
  readonly isForeign: boolean;
}

/** A sheet of a city's own offices has a stranger or two; so many, and such a share, no sheet of its own had. */
const foreignWhen = [
  { unknown: 3, share: 0.5 },
  { unknown: 5, share: 0.3 },
] as const;

export function directoryFit(appendices: readonly Appendix[]): DirectoryFit {
  const unknown = new Map<string, string>();
  const all = new Set<string>();
  for (const { mentions, at } of appendices.flatMap(agencyCells)) {
    for (const mention of mentions) {
      const { text, isGroup } = mention;
      if (isGroup || all.has(text)) continue;
      all.add(text);
      if (mention.match === 'unknown' || isOnlyAlike(mention)) unknown.set(text, at.sheet);
    }
  }
  const share = unknown.size / all.size;
  return {
    unknown: [...unknown].map(([name, sheet]) => ({ name, sheet })),
    total: all.size,
    isForeign: foreignWhen.some((limit) => unknown.size >= limit.unknown && share >= limit.share),
  };
}

/** Offered for its likeness alone: without marks, too, it is another name. */
export function isOnlyAlike({ match, candidates }: AgencyMention): boolean {
  return match === 'ambiguous' && (candidates[0]?.similarity ?? 0) < 1;
}
