import type { Appendix, Item } from '../model/appendix';

/** Two empty rows may both be slips. */
const leastRows = 3;

/** Whether a column is empty in every row of the table: a form that is still to be filled in, of which one finding says all. */
export function isUnfilled({ items, columns }: Appendix, role: 'lead' | 'deadline', missing: readonly Item[]): boolean {
  return columns[role] !== undefined && items.length >= leastRows && missing.length === items.length;
}
