import { readLegacyText } from '../text/readLegacyText';
import { defineRule } from './rule';

/** Text typed in TCVN3 (ABC) or VNI: unreadable in any Unicode font, and found by no search. */
export const textLegacyFont = defineRule({
  id: 'text-legacy-font',
  severity: 'warning',
  messageIds: ['tcvn3', 'vni'],
  *check({ appendices }) {
    for (const { sheet, items } of appendices) {
      for (const { row0, col0, value } of items.flatMap(({ cells }) => Object.values(cells))) {
        const legacy = typeof value === 'string' ? readLegacyText(value) : null;
        if (!legacy || typeof value !== 'string') continue;
        const { encoding, converted } = legacy;
        yield { messageId: encoding, at: { sheet, row0, col0 }, data: { converted }, fix: { kind: 'replace', expected: value, replacement: converted } };
      }
    }
  },
});
