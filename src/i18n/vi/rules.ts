import { agencyRules } from './agencyRules';
import { directoryRules } from './directoryRules';
import { itemRules } from './itemRules';
import { progressRules } from './progressRules';

/** Titles and sentences of every rule. */
export const rules = { ...agencyRules, ...itemRules, ...directoryRules, ...progressRules } as const;
