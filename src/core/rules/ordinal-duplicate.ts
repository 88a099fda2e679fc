import { ordinalReports } from './ordinalReports';
import { defineRule } from './rule';

/** One cell mends 14, 14, 16; for 14, 14, 15 the rest of the series is counted on, cell by cell before the eyes of the user. */
export const ordinalDuplicate = defineRule({
  id: 'ordinal-duplicate',
  severity: 'error',
  messageIds: ['duplicate'],
  check: (context) => ordinalReports(context, { duplicate: 'duplicate' }),
});
