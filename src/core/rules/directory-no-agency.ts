import { defineDirectoryRule } from './defineDirectoryRule';

/** The directory sheet has a heading row and nothing below it: the built-in directory stays in force, and the user is told. */
export const directoryNoAgency = defineDirectoryRule({ id: 'directory-no-agency', severity: 'warning', kind: 'no-agency' });
