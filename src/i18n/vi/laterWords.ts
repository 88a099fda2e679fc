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

/** What comes with the parts of the pane that say it; each adds its own by `addVietnamese`. By part, for those who need them all at once. */
export const laterWords = { firstRun, help, lists, moreSettings, progressTab, recognised, reportNotices, reportTab, results, review, rules } as const;
