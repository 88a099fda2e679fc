import { createContext, useCallback, useContext, useState } from 'react';
import type { PreferenceStore } from '../../app/preferences/PreferenceStore';
import { usualPreferences, type Preferences } from '../../app/preferences/Preferences';

/** Where nothing keeps them, a preference holds as long as the part that asks for it. */
export const PreferencesContext = createContext<PreferenceStore>({ read: () => usualPreferences, change: () => undefined });

/** One preference, and how to choose it anew. */
export function usePreference<Key extends keyof Preferences>(key: Key): readonly [Preferences[Key], (value: Preferences[Key]) => void] {
  const store = useContext(PreferencesContext);
  const [value, setValue] = useState(() => store.read()[key]);
  const choose = useCallback(
    (next: Preferences[Key]) => {
      setValue(next);
      store.change({ [key]: next });
    },
    [store, key],
  );
  return [value, choose];
}
