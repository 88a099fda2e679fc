import { translatorFor, vietnameseTranslator, type Language, type Translator } from './translatorFor';

/** The translator of a language. Vietnamese is at hand; the words of the other one are fetched, for most never read them. */
export async function loadTranslator(language: Language): Promise<Translator> {
  if (language === 'vi') return vietnameseTranslator();
  const { en } = await import(/* webpackChunkName: "english" */ './en');
  return translatorFor(language, en);
}
