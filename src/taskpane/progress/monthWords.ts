import type { MessageKey, MessageValues, Translator } from '../../i18n';

/** A sentence about a month given as `2026-12`. */
export function monthWords(t: Translator, key: MessageKey, month: string, values: MessageValues = {}): string {
  return t(key, { month: Number(month.slice(5)), year: Number(month.slice(0, 4)), ...values });
}
