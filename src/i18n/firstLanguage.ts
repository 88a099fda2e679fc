import { loadTranslator } from './loadTranslator';
import type { Language, Translator } from './translatorFor';

/** A language and its words, which are there before it is spoken. */
export interface SpokenLanguage {
  readonly language: Language;
  readonly t: Translator;
}

/** The language a page opens in: the preferred one, or Vietnamese where the words of that one cannot be fetched. */
export async function firstLanguage(language: Language): Promise<SpokenLanguage> {
  try {
    return { language, t: await loadTranslator(language) };
  } catch {
    return { language: 'vi', t: await loadTranslator('vi') };
  }
}
