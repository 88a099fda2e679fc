import { agencyRules } from './agencyRules';
import { failures } from './failures';
import { pane } from './pane';
import { progress } from './progress';

export const en = { ...pane, ...failures, ...agencyRules, ...progress } as const;
