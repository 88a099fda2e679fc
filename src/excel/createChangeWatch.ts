import type { ChangeWatchPort } from '../app/ports';

/** Tells of changes in the workbook that is open in Excel. */
export function createChangeWatch(): ChangeWatchPort {
  return { watch: () => Promise.resolve(() => Promise.resolve()) };
}
