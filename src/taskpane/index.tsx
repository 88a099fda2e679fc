import { createRoot } from 'react-dom/client';
import { createExcelWorkbook } from '../excel/createExcelWorkbook';
import { App } from './App';
import { createUseCases } from './createUseCases';
import { whenHostReady } from './host/whenHostReady';
import { localToday } from './localToday';

/** Puts the pane into its page and takes the boot screen away. */
async function openPane(): Promise<void> {
  const { isDark } = await whenHostReady();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element "root".');
  createRoot(root).render(<App useCases={createUseCases(createExcelWorkbook())} today={localToday(new Date())} isHostDark={isDark} />);
  document.getElementById('boot')?.remove();
}

void openPane();
