import type { Appendix, ColumnRole, Item } from '../model/appendix';

/** Columns in which the period is reported; a plan without them reports nothing, and none is missing. */
const trackingRoles: Record<Appendix['kind'], readonly ColumnRole[]> = {
  tasks: ['statusNote', 'percentDone', 'completedOn'],
  indicators: ['actual'],
};

export function isTracked({ kind, columns }: Appendix): boolean {
  return trackingRoles[kind].some((role) => columns[role] !== undefined);
}

/** Whether all cells in which the period is reported are empty. */
export function isUnreported({ kind }: Appendix, { cells }: Item): boolean {
  return trackingRoles[kind].every((role) => (cells[role]?.text ?? '').trim() === '');
}
