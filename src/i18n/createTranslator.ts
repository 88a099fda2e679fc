import { en } from './en';
import { translatorFor, type Language, type Messages, type Translator } from './translatorFor';
import { vi } from './vi';

const messages: Readonly<Record<Language, Messages>> = { vi, en };

/** A translator for either language, where both are at hand. */
export function createTranslator(language: Language): Translator {
  return translatorFor(language, messages[language]);
}
