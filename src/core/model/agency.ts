import type { IsoDate } from './cell';

export interface FormerName {
  readonly name: string;
  /** Since when the name no longer holds: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
}

/** One entry of the directory. A group ("Sở, ban, ngành thành phố") is an entry of kind `nhom`. */
export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly formerNames: readonly FormerName[];
  /** Kinds of the agencies that a group stands for; empty for a single agency. */
  readonly memberKinds: readonly string[];
  /** First and last day it exists; left out where nobody said. */
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
}

/**
 * How a written name was matched. `exact` the official name, its place ("thành phố", "Cần Thơ") perhaps left out · `alias` a known variant · `former` a name that no longer holds ·
 * `near` one slip away, without a rival · `ambiguous` several equally near, or a pair that must not be swapped · `unknown` nothing near.
 */
export type AgencyMatchKind = 'exact' | 'alias' | 'former' | 'near' | 'ambiguous' | 'unknown';

export interface AgencyCandidate {
  readonly agencyId: string;
  readonly name: string;
  /** Similarity 0–1 of the folded names. */
  readonly similarity: number;
}

/** One agency named in a cell: where it stands in the cell's text and whom it means. */
export interface AgencyMention {
  readonly text: string;
  /** Offset of `text` in the text of the cell. */
  readonly start: number;
  readonly match: AgencyMatchKind;
  /** Set for `exact`, `alias`, `former` and `near`; null otherwise. */
  readonly agencyId: string | null;
  /** Official name of `agencyId`, else `''`. */
  readonly officialName: string;
  /** Since when a `former` name no longer holds, as exactly as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly formerSince: string | null;
  /** Nearest entries, best first, for `near`, `ambiguous` and `unknown`. */
  readonly candidates: readonly AgencyCandidate[];
  /** True for groups and for "các cơ quan liên quan": nobody can be held to it. */
  readonly isGroup: boolean;
  /** Words behind the name that say what it is to do, with the space before them ("Sở Y tế" + " triển khai tại các bệnh viện"); `''` for none. */
  readonly duty: string;
  /** What stands between this mention and the name and duty before it: a sign, perhaps with a label; `''` for the first. */
  readonly separator: string;
}
