import { defineDirectoryRule } from './defineDirectoryRule';

/** The last day lies before the first; the line counts as if it had neither. */
export const directoryDatesReversed = defineDirectoryRule({ id: 'directory-dates-reversed', severity: 'error', kind: 'dates-reversed' });
