import { createContext, useContext } from 'react';
import { vietnameseTranslator, type Translator } from '../../i18n/translatorFor';

/** The translator of the language in use; Vietnamese where none was provided. */
export const TranslatorContext = createContext<Translator>(vietnameseTranslator());

export const useTranslator = (): Translator => useContext(TranslatorContext);
