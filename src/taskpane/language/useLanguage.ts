import { useCallback, useState } from 'react';
import type { PreferenceStore } from '../../app/preferences/PreferenceStore';
import type { Language } from '../../i18n';
import type { SpokenLanguage } from '../../i18n/firstLanguage';
import { loadTranslator } from '../../i18n/loadTranslator';

/** The pane's language. @param first the one it opens in. @param preferences where the choice is kept. Where the words of another cannot be fetched, the pane goes on in the one it has. */
export function useLanguage(first: SpokenLanguage, preferences: PreferenceStore): readonly [SpokenLanguage, (language: Language) => void] {
  const [spoken, setSpoken] = useState(first);
  const choose = useCallback((language: Language) => {
    loadTranslator(language).then(
      (t) => {
        preferences.change({ language });
        setSpoken({ language, t });
      },
      () => undefined,
    );
  }, [preferences]);
  return [spoken, choose];
}
