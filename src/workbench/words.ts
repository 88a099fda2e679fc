import { files as englishFiles } from '../i18n/en/files';
import { workbench as english } from '../i18n/en/workbench';
import { fillPlaceholders } from '../i18n/fillPlaceholders';
import { files } from '../i18n/vi/files';
import { workbench } from '../i18n/vi/workbench';

const messages = { vi: { ...workbench, ...files }, en: { ...english, ...englishFiles } };

export type WordKey = keyof (typeof messages)['vi'];
export type Words = (key: WordKey, values?: Readonly<Record<string, string>>) => string;

/** The page's own words stand apart from the pane's, whose first load they would only make heavier. */
export function words(language: 'vi' | 'en'): Words {
  const ofLanguage: Readonly<Record<WordKey, string>> = messages[language];
  return (key, values = {}) => fillPlaceholders(ofLanguage[key], values);
}
