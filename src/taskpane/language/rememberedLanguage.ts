import type { Language } from '../../i18n';

const storageKey = 'tro-ly-phu-luc.language';

/**
 * The language chosen last, Vietnamese until the user chooses otherwise: many offices run an English Excel over Vietnamese data.
 * Storage may be closed to a page inside Excel; then the choice holds until the pane is closed.
 */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    return;
  }
}
