import type { ColumnRole } from '../model/appendix';

/** Columns that are filled as time goes on: empty ones, just added beside a table, tell nothing of it. */
export const reportingRoles: ReadonlySet<ColumnRole> = new Set([
  'statusNote', 'percentDone', 'completedOn', 'difficulty', 'proposal', 'baseline', 'baselineOn', 'previous', 'actual', 'measuredOn', 'note',
]);
