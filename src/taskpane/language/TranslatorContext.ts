import { createContext, useContext } from 'react';
import { createTranslator, type Translator } from '../../i18n';

/** The translator of the language in use; Vietnamese where none was provided. */
export const TranslatorContext = createContext<Translator>(createTranslator('vi'));

export const useTranslator = (): Translator => useContext(TranslatorContext);
