import type { AppendixKind, ColumnRole } from '../../model/appendix';

/** The item and what it is judged by. The symbol stands in the first of them that can show it. */
export const colouredRoles: Readonly<Record<AppendixKind, readonly ColumnRole[]>> = {
  tasks: ['ordinal', 'deadline', 'percentDone', 'completedOn', 'content'],
  indicators: ['ordinal', 'actual', 'content'],
};
