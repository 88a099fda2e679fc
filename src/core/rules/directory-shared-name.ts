import { defineDirectoryRule } from './defineDirectoryRule';

/** A short name of one agency that another goes by as well: whoever writes it can mean either. */
export const directorySharedName = defineDirectoryRule({ id: 'directory-shared-name', severity: 'warning', kind: 'shared-name' });
