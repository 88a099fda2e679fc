import { createRoot } from 'react-dom/client';
import { beginSession } from './beginSession';
import { Workbench } from './page/Workbench';
import { words } from './words';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root".');

const t = words('vi');
createRoot(root).render(<Workbench t={t} begin={(gridPlace) => beginSession(gridPlace, t)} />);
