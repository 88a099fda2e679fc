import type { Language } from '../../i18n';
import { loadTranslator } from '../../i18n/loadTranslator';
import type { SpokenLanguage } from './useLanguage';

/** The language the pane opens in: the preferred one, or Vietnamese where the words of that one cannot be fetched. */
export async function firstLanguage(language: Language): Promise<SpokenLanguage> {
  try {
    return { language, t: await loadTranslator(language) };
  } catch {
    return { language: 'vi', t: await loadTranslator('vi') };
  }
}
