import { readLegacyText } from '../text/readLegacyText';
import { eachTextCell } from './eachTextCell';
import { defineRule } from './rule';

/** Text typed in TCVN3 (ABC) or VNI: unreadable in any Unicode font, and found by no search. */
export const textLegacyFont = defineRule({
  id: 'text-legacy-font',
  severity: 'warning',
  messageIds: ['tcvn3', 'vni'],
  *check(context) {
    for (const cell of eachTextCell(context, (text) => readLegacyText(text) !== null)) {
      const legacy = cell && readLegacyText(cell.text);
      if (cell && legacy) yield { messageId: legacy.encoding, at: cell.at, data: { converted: legacy.converted }, fix: { kind: 'replace', expected: cell.text, replacement: legacy.converted } };
      else if (!cell) yield;
    }
  },
});
