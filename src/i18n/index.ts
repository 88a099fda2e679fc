export { createTranslator } from './createTranslator';
export { isMessageKey } from './translatorFor';
export type { Language, MessageKey, MessageValues, Translator } from './translatorFor';
