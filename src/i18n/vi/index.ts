import { agencyRules } from './agencyRules';
import { failures } from './failures';
import { itemRules } from './itemRules';
import { pane } from './pane';
import { progress } from './progress';

export const vi = { ...pane, ...failures, ...agencyRules, ...itemRules, ...progress } as const;
