import type { AgencyMention } from '../model/agency';
import type { DirectoryRules } from './DirectoryRules';

/** Whom a written name means. */
export type AgencyMatch = Pick<AgencyMention, 'match' | 'agencyId' | 'officialName' | 'formerSince' | 'candidates' | 'isGroup'>;

/** Finds agencies of one directory by name; answers are remembered, so the same name costs nothing the second time. */
export interface AgencyMatcher {
  readonly rules: DirectoryRules;
  /** Only what stands in the directory, with or without its marks; null for a name that could at best be guessed. */
  lookUp(name: string): AgencyMatch | null;
  /** What stands in the directory or is one slip away from it; null for all else. */
  nearby(name: string): AgencyMatch | null;
  /** Always answers; `unknown` where nothing in the directory is near. */
  match(name: string): AgencyMatch;
}
