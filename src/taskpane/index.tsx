import { createRoot } from 'react-dom/client';
import { localToday } from '../app/localToday';
import { localPreferences } from '../app/preferences/localPreferences';
import { firstLanguage } from '../i18n/firstLanguage';
import { App } from './App';
import { fetchAhead } from './boundary/lazyPart';
import { onNewDay } from './host/onNewDay';
import { whenHostReady } from './host/whenHostReady';
import { lazyUseCases } from './lazyUseCases';
import type { IsoDate } from '../core/model/cell';
import type { UseCases } from './UseCases';

const loadEngine = async (): Promise<UseCases> => (await import(/* webpackChunkName: "engine" */ './engine')).engine;

/** Safari does not tell when it is idle. */
const whenIdle = (): Promise<void> => new Promise((resolve) => ('requestIdleCallback' in window ? requestIdleCallback(() => resolve()) : setTimeout(resolve, 200)));

/** Puts the pane into its page and takes the boot screen away. */
async function openPane(): Promise<void> {
  const { isDark, storagePartition } = await whenHostReady();
  const preferences = localPreferences(() => localStorage, storagePartition);
  const language = await firstLanguage(preferences.read().language);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element "root".');
  const useCases = lazyUseCases(loadEngine);
  const readToday = () => localToday(new Date());
  const reactRoot = createRoot(root);
  const draw = (today: IsoDate) => reactRoot.render(<App useCases={useCases} today={today} isHostDark={isDark} firstLanguage={language} preferences={preferences} />);
  draw(readToday());
  onNewDay(readToday, draw);
  document.getElementById('boot')?.remove();
  await fetchAhead(whenIdle);
}

void openPane();
