import type { Language } from '../../i18n';

/** Ways to put findings together in the list. */
export const groupings = ['rule', 'sheet'] as const;
export type Grouping = (typeof groupings)[number];

/** What a person has chosen for himself about the pane, in whatever workbook; facts of the plan are kept in the workbook. */
export interface Preferences {
  readonly language: Language;
  readonly grouping: Grouping;
}

/** Until somebody chooses otherwise. Vietnamese, whatever Excel speaks: many offices run an English Excel over Vietnamese data. */
export const usualPreferences: Preferences = { language: 'vi', grouping: 'rule' };
