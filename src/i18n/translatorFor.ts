import { formatDateVi } from '../core/dates/calendar';
import { fillPlaceholders } from './fillPlaceholders';
import type { vi } from './vi';
import { firstWords } from './vi/firstWords';

export type Language = 'vi' | 'en';
export type MessageKey = keyof typeof vi;
export type Messages = Readonly<Partial<Record<MessageKey, string>>>;
export type MessageValues = Readonly<Record<string, string | number>>;

/** Makes the sentence of a key; `{name}` in it is filled from `values`. */
export type Translator = (key: MessageKey, values?: MessageValues) => string;

/** Counts are shown without grouping: `2026` may be a year. Decimals follow the language (62,5 – 62.5). */
const numberOptions = { useGrouping: false, maximumFractionDigits: 2 } as const;

/** Rules and verdicts hand over dates as `YYYY-MM-DD`, because how a date is written belongs to the language; both of ours read day first. */
function shown(value: string | number, numbers: Intl.NumberFormat): string {
  if (typeof value === 'number') return numbers.format(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDateVi(value) : value;
}

/** Vietnamese at hand. It only grows, so that a translator made early knows what has come since. */
const vietnamese: Partial<Record<MessageKey, string>> = { ...firstWords };

/** Adds the words of a part that is loaded when it is opened: called once by its module, so that the first file does not carry them. */
export function addVietnamese(words: Messages): void {
  Object.assign(vietnamese, words);
}

/** True for a key that has a sentence; for keys put together from data, such as `rules.<ruleId>.<messageId>`. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.prototype.hasOwnProperty.call(vietnamese, key);
}

/** A translator for one language, over its messages: whoever needs one language does not carry the other. A key without a sentence is shown itself, so that the gap is seen. */
export function translatorFor(language: Language, messages: Messages): Translator {
  const numbers = new Intl.NumberFormat(language, numberOptions);
  return (key, values = {}) => fillPlaceholders(messages[key] ?? key, values, (value) => shown(value, numbers));
}

/** The translator of the language that every part of the program has at hand. */
export function vietnameseTranslator(): Translator {
  return translatorFor('vi', vietnamese);
}
