import { ordinalReports } from './ordinalReports';
import { defineRule } from './rule';

export const ordinalTurnedNumber = defineRule({
  id: 'ordinal-turned-number',
  severity: 'warning',
  messageIds: ['turned'],
  check: (context) => ordinalReports(context, { turned: 'turned' }),
});
