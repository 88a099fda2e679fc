import { failureCodes, type FailureCode } from '../app/ports';
import type { MessageValues, Translator } from '../i18n';

function isFailureCode(code: string): code is FailureCode {
  return (failureCodes as readonly string[]).includes(code);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Anybody can open the page with an address of his own; the sentence stands without its values too.
    return null;
  }
}

function valuesOf(json: string): MessageValues {
  const values = parsed(json);
  const entries = typeof values === 'object' && values !== null ? Object.entries(values) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string | number] => ['string', 'number'].includes(typeof entry[1])));
}

/** The sentence of the failure that a page's address names; the unexpected one where it names none of ours. */
export function failureText(t: Translator, query: string): { readonly sentence: string; readonly detail: string } {
  const parameters = new URLSearchParams(query);
  const code = parameters.get('code') ?? '';
  const sentence = isFailureCode(code) ? t(`failure.${code}`, valuesOf(parameters.get('data') ?? '')) : t('failure.unexpected');
  return { sentence, detail: parameters.get('detail') ?? '' };
}
