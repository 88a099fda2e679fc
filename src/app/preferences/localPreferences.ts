import { fromStorage, type OpenStorage } from '../pageStorage';
import type { PreferenceStore } from './PreferenceStore';
import type { Preferences } from './Preferences';
import { preferencesVersion, readPreferences } from './readPreferences';

const entryName = 'tro-ly-phu-luc.preferences';

/** Where the language alone was kept before there were other preferences. */
const languageEntry = 'tro-ly-phu-luc.language';

/** The language kept under the old name becomes a preference, and the old entry goes; it stays where the new one could not be written. */
function takeOverLanguage(openStorage: OpenStorage, entry: string): void {
  fromStorage(() => {
    const storage = openStorage();
    const language = storage.getItem(languageEntry);
    if (language === null) return;
    if (storage.getItem(entry) === null) storage.setItem(entry, JSON.stringify({ version: preferencesVersion, language }));
    storage.removeItem(languageEntry);
  }, undefined);
}

/**
 * The preferences in one entry of the page's local storage. What others wrote there is never trusted, and an entry of a later version is never
 * written over. Panes of several workbooks share the entry: each writes only what was chosen in it.
 * @param partition what Office puts before the names of entries, so that pages of other sites that show the same add-in do not share them; '' where it asks for nothing
 */
export function localPreferences(openStorage: OpenStorage, partition: string): PreferenceStore {
  const entry = `${partition}${entryName}`;
  takeOverLanguage(openStorage, entry);
  const stored = () => readPreferences(fromStorage(() => openStorage().getItem(entry), null));
  let own: Partial<Preferences> = {};
  return {
    read: () => ({ ...stored().preferences, ...own }),
    change: (change) => {
      own = { ...own, ...change };
      const { preferences, isLater } = stored();
      if (!isLater) fromStorage(() => openStorage().setItem(entry, JSON.stringify({ version: preferencesVersion, ...preferences, ...change })), undefined);
    },
  };
}
