import { useCallback, useState } from 'react';
import type { Language, Translator } from '../../i18n';
import { loadTranslator } from './loadTranslator';
import { rememberLanguage } from './rememberedLanguage';

/** A language and its words, which are there before it is spoken. */
export interface SpokenLanguage {
  readonly language: Language;
  readonly t: Translator;
}

/** The pane's language. @param first the one it opens in. Where the words of another cannot be fetched, the pane goes on in the one it has. */
export function useLanguage(first: SpokenLanguage): readonly [SpokenLanguage, (language: Language) => void] {
  const [spoken, setSpoken] = useState(first);
  const choose = useCallback((language: Language) => {
    loadTranslator(language).then(
      (t) => {
        rememberLanguage(language);
        setSpoken({ language, t });
      },
      () => undefined,
    );
  }, []);
  return [spoken, choose];
}
