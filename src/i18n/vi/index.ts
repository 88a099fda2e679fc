import { firstWords } from './firstWords';
import { laterWords } from './laterWords';

/** Every sentence there is; what runs in Excel imports only its type. */
export const vi = { ...firstWords, ...laterWords.moreSettings, ...laterWords.progressTab, ...laterWords.reportTab, ...laterWords.reportNotices } as const;
