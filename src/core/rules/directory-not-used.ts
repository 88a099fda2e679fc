import { defineDirectoryRule } from './defineDirectoryRule';

/** A second directory in the workbook, which is not the one in use: what is edited there has no effect. */
export const directoryNotUsed = defineDirectoryRule({ id: 'directory-not-used', severity: 'warning', kind: 'not-used' });
