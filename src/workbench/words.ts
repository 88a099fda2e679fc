import { workbench } from '../i18n/vi/workbench';
import { workbench as english } from '../i18n/en/workbench';

export type WordKey = keyof typeof workbench;
export type Words = (key: WordKey, values?: Readonly<Record<string, string>>) => string;

/** The page's own words stand apart from the pane's, whose first load they would only make heavier. */
export function words(language: 'vi' | 'en'): Words {
  const messages: Readonly<Record<WordKey, string>> = language === 'vi' ? workbench : english;
  return (key, values = {}) => messages[key].replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
