import { ordinalReports } from './ordinalReports';
import { defineRule } from './rule';

export const ordinalGap = defineRule({
  id: 'ordinal-gap',
  severity: 'warning',
  messageIds: ['missing', 'disordered'],
  check: (context) => ordinalReports(context, { missing: 'missing', disordered: 'disordered' }),
});
