import { defineDirectoryRule } from './defineDirectoryRule';

/** The same official name on two lines. Both count as one agency, so that mentions of it stay clear; what else the lines say may contradict. */
export const directoryNameTwice = defineDirectoryRule({ id: 'directory-name-twice', severity: 'error', kind: 'name-twice' });
