export { createTranslator, isMessageKey } from './createTranslator';
export type { Language, MessageKey, MessageValues, Translator } from './createTranslator';
