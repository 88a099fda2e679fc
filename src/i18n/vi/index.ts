import { firstWords } from './firstWords';
import { firstRun } from './firstRun';
import { help } from './help';
import { lists } from './lists';
import { moreSettings } from './moreSettings';
import { progressTab } from './progressTab';
import { recognised } from './recognised';
import { reportNotices } from './reportNotices';
import { reportTab } from './reportTab';
import { results } from './results';
import { review } from './review';
import { rules } from './rules';

/** Every sentence there is; what runs in Excel imports only its type. */
export const vi = { ...firstWords, ...firstRun, ...help, ...lists, ...moreSettings, ...progressTab, ...recognised, ...reportNotices, ...reportTab, ...results, ...review, ...rules } as const;
