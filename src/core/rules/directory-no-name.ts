import { defineDirectoryRule } from './defineDirectoryRule';

/** A line of the directory that says something of an agency without naming it. */
export const directoryNoName = defineDirectoryRule({ id: 'directory-no-name', severity: 'error', kind: 'no-name' });
