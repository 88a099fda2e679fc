import { useCallback, useState } from 'react';
import type { PreferenceStore } from '../../app/preferences/PreferenceStore';
import type { Language, Translator } from '../../i18n';
import { loadTranslator } from '../../i18n/loadTranslator';

/** A language and its words, which are there before it is spoken. */
export interface SpokenLanguage {
  readonly language: Language;
  readonly t: Translator;
}

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
