import { formElements, type LookId } from '../formElements';

/** The words of an element as it is written: in capitals where the table of elements says so. */
export function inCapitals(id: LookId, words: string): string {
  const element = formElements[id];
  return element.kind === 'text' && element.isCapitals ? words.toLocaleUpperCase('vi') : words;
}
