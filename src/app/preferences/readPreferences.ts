import { isRecord, parsedJson } from '../storedValues';
import { groupings, usualPreferences, type Preferences } from './Preferences';

/** Raised when an entry is no longer understood by those who read the one before; what is only added needs no new version. */
export const preferencesVersion = 1;

/** Far more than all choices need: what is longer was not written here. */
const longestEntry = 10_000;

/** What each preference may be; anything else counts as not chosen. */
const allowed: { readonly [Key in keyof Preferences]: readonly Preferences[Key][] } = { language: ['vi', 'en'], grouping: groupings };

/** What an entry of the storage says. */
export interface ReadPreferences {
  readonly preferences: Preferences;
  /** A later version wrote it: it is left as it is. */
  readonly isLater: boolean;
}

function membersOf(text: string): Readonly<Record<string, unknown>> {
  const value = text.length > longestEntry ? null : parsedJson(text);
  return isRecord(value) ? value : {};
}

function chosen<Key extends keyof Preferences>(key: Key, members: Readonly<Record<string, unknown>>): Preferences[Key] {
  return allowed[key].find((value) => Object.hasOwn(members, key) && value === members[key]) ?? usualPreferences[key];
}

/** Reads an entry as if a stranger had written it; what is not understood counts as not chosen. Never throws. @param text null = there is none */
export function readPreferences(text: string | null): ReadPreferences {
  const members = text === null ? {} : membersOf(text);
  const isLater = typeof members.version === 'number' && members.version > preferencesVersion;
  if (isLater || members.version !== preferencesVersion) return { preferences: usualPreferences, isLater };
  return { preferences: { language: chosen('language', members), grouping: chosen('grouping', members) }, isLater };
}
