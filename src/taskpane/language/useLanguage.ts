import { useCallback, useState } from 'react';
import type { PreferenceStore } from '../../app/preferences/PreferenceStore';
import type { SpokenLanguage } from '../../i18n/firstLanguage';
import { loadTranslator } from '../../i18n/loadTranslator';
import type { LanguageSwitch } from './LanguageContext';

/**
 * The pane's language, and the way to the other one. Where the words of that cannot be fetched, the pane goes on in the one it has.
 * @param first the one it opens in @param preferences where the choice is kept: another than `first` could not be fetched
 */
export function useLanguage(first: SpokenLanguage, preferences: PreferenceStore): readonly [SpokenLanguage, LanguageSwitch] {
  const [spoken, setSpoken] = useState(first);
  const [failedTries, setFailedTries] = useState(() => (preferences.read().language === first.language ? 0 : 1));
  const other = spoken.language === 'vi' ? 'en' : 'vi';
  const switchOver = useCallback(() => {
    loadTranslator(other).then(
      (t) => {
        preferences.change({ language: other });
        setSpoken({ language: other, t });
        setFailedTries(0);
      },
      () => setFailedTries((before) => before + 1),
    );
  }, [other, preferences]);
  return [spoken, { other, failedTries, switchOver }];
}
