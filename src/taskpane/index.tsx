import { createRoot } from 'react-dom/client';
import { localToday } from '../app/localToday';
import { localPreferences } from '../app/preferences/localPreferences';
import { firstLanguage } from '../i18n/firstLanguage';
import { App } from './App';
import { whenHostReady } from './host/whenHostReady';
import { lazyUseCases } from './lazyUseCases';
import type { UseCases } from './UseCases';

const loadEngine = async (): Promise<UseCases> => (await import(/* webpackChunkName: "engine", webpackPrefetch: true */ './engine')).engine;

/** Puts the pane into its page and takes the boot screen away. */
async function openPane(): Promise<void> {
  const { isDark, storagePartition } = await whenHostReady();
  const preferences = localPreferences(() => localStorage, storagePartition);
  const language = await firstLanguage(preferences.read().language);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element "root".');
  createRoot(root).render(<App useCases={lazyUseCases(loadEngine)} today={localToday(new Date())} isHostDark={isDark} firstLanguage={language} preferences={preferences} />);
  document.getElementById('boot')?.remove();
}

void openPane();
