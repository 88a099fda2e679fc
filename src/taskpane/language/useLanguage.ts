import { useCallback, useState } from 'react';
import type { Language } from '../../i18n';

const storageKey = 'tro-ly-phu-luc.language';

/** Storage may be closed to a page inside Excel; then the choice holds until the pane is closed. */
function remembered(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    return;
  }
}

/** The pane's language, Vietnamese until the user chooses otherwise: many offices run an English Excel over Vietnamese data. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(remembered);
  const choose = useCallback((chosen: Language) => {
    remember(chosen);
    setLanguage(chosen);
  }, []);
  return [language, choose];
}
