import { agencyRules } from './agencyRules';
import { directoryRules } from './directoryRules';
import { failures } from './failures';
import { itemRules } from './itemRules';
import { lists } from './lists';
import { pane } from './pane';
import { progress } from './progress';
import { progressRules } from './progressRules';
import { recognised } from './recognised';
import { review } from './review';
import { settings } from './settings';

/** What is at hand from the beginning, in the pane's first file as on the command line. */
export const firstWords = { ...pane, ...recognised, ...review, ...settings, ...lists, ...failures, ...agencyRules, ...itemRules, ...directoryRules, ...progress, ...progressRules } as const;
