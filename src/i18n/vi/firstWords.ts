import { failures } from './failures';
import { pane } from './pane';
import { progress } from './progress';
import { settings } from './settings';

/** What is at hand from the beginning, in the pane's first file as on the command line. */
export const firstWords = { ...pane, ...settings, ...failures, ...progress } as const;
