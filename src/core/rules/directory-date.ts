import { defineDirectoryRule } from './defineDirectoryRule';

/** A date that cannot be read; the line counts as if it had none. */
export const directoryDate = defineDirectoryRule({ id: 'directory-date', severity: 'error', kind: 'date-unreadable' });
