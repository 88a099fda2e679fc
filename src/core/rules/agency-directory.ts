import { directoryFit } from './directoryFit';
import { defineRule } from './rule';

const namesShown = 12;

/**
 * Many agencies of the appendices are in no directory: it is not that of their place. Said once, with the names, in place of an error for
 * each (agency-unknown).
 */
export const agencyDirectory = defineRule({
  id: 'agency-directory',
  severity: 'information',
  messageIds: ['builtIn', 'own'],
  *check(context) {
    const { isForeign, unknown, total } = directoryFit(context);
    const { directorySheet } = context;
    const [first] = unknown;
    if (!isForeign || !first) return;
    const names = unknown.slice(0, namesShown).map(({ name }) => name).join('; ') + (unknown.length > namesShown ? '; …' : '');
    const at = { sheet: first.sheet, row0: null, col0: null };
    const data = { unknown: unknown.length, total, names };
    if (directorySheet === null || directorySheet.agencies.length === 0) yield { messageId: 'builtIn', at, subject: names, data };
    else yield { messageId: 'own', at, subject: names, data: { ...data, sheet: directorySheet.sheet } };
  },
});
