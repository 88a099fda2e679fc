import { ordinalReports } from './ordinalReports';
import { defineRule } from './rule';

/** A correction is offered only where one cell mends it (14, 14, 16); renumbering all that follows is the user's own decision. */
export const ordinalDuplicate = defineRule({
  id: 'ordinal-duplicate',
  severity: 'error',
  messageIds: ['duplicate'],
  check: (context) => ordinalReports(context, { duplicate: 'duplicate' }),
});
