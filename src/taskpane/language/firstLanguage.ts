import { loadTranslator } from './loadTranslator';
import { rememberedLanguage } from './rememberedLanguage';
import type { SpokenLanguage } from './useLanguage';

/** The language the pane opens in: the one chosen last, or Vietnamese where the words of that one cannot be fetched. */
export async function firstLanguage(): Promise<SpokenLanguage> {
  const language = rememberedLanguage();
  try {
    return { language, t: await loadTranslator(language) };
  } catch {
    return { language: 'vi', t: await loadTranslator('vi') };
  }
}
