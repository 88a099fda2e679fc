import type { OpenStorage } from '../app/pageStorage';
import { firstLanguage } from '../i18n/firstLanguage';
import { windowText } from './windowText';

/** Writes into the window's page what its address asks it to say, in the language that it names; Vietnamese where it names none. */
export async function tellInPage(page: Document, query: string, openStorage: OpenStorage): Promise<void> {
  const { language, t } = await firstLanguage(new URLSearchParams(query).get('language') === 'en' ? 'en' : 'vi');
  page.documentElement.lang = language;
  for (const [id, text] of Object.entries(windowText(t, query, openStorage))) {
    const element = page.getElementById(id);
    if (element) element.textContent = text;
  }
}
