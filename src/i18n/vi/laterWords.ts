import { moreSettings } from './moreSettings';
import { progressTab } from './progressTab';
import { reportNotices } from './reportNotices';
import { reportTab } from './reportTab';

/** What comes with the parts of the pane that say it; each adds its own by `addVietnamese`. By part, for those who need them all at once. */
export const laterWords = { moreSettings, progressTab, reportTab, reportNotices } as const;
