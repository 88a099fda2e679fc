import { agencyRules } from './agencyRules';
import { directoryRules } from './directoryRules';
import { failures } from './failures';
import { itemRules } from './itemRules';
import { lists } from './lists';
import { moreSettings } from './moreSettings';
import { pane } from './pane';
import { progress } from './progress';
import { progressRules } from './progressRules';
import { progressTab } from './progressTab';
import { recognised } from './recognised';
import { reportNotices } from './reportNotices';
import { reportTab } from './reportTab';
import { review } from './review';
import { settings } from './settings';

export const en = { ...pane, ...recognised, ...review, ...settings, ...lists, ...failures, ...agencyRules, ...itemRules, ...directoryRules, ...progress, ...progressRules, ...progressTab, ...moreSettings, ...reportTab, ...reportNotices } as const;
