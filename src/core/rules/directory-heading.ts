import { defineDirectoryRule } from './defineDirectoryRule';

/** A column of the directory under a heading that is not ours: what stands below is not used. */
export const directoryHeading = defineDirectoryRule({ id: 'directory-heading', severity: 'information', kind: 'heading-unread' });
