import type { MessageData } from '../model/finding';
import { readLegacyText } from '../text/readLegacyText';
import { eachTextCell } from './eachTextCell';
import { defineRule } from './rule';

/** Letters of other alphabets that look like Đ; no Unicode normal form repairs them. */
const lookAlikes: Readonly<Record<string, string>> = { '\u00D0': 'Đ', '\u0189': 'Đ', '\u00F0': 'đ', '\u0256': 'đ' };
const lookAlike = /[\u00D0\u0189\u00F0\u0256]/;
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** Any sign of a fault: one look for all, since nearly every text has none. */
const suspicious = /[\u00D0\u0189\u00F0\u0256\u00AD\u200B-\u200F\u2060\uFEFF]|[\u0300-\u036F]/;
const combiningMark = /\p{M}/u;

interface Fault {
  readonly messageId: 'eth' | 'decomposed' | 'invisible';
  readonly data: MessageData;
}

/** Text that is not NFC, holds Ð for Đ or invisible characters. One finding a cell, for what harms most; the correction mends all. */
export const textUnicode = defineRule({
  id: 'text-unicode',
  severity: 'warning',
  messageIds: ['eth', 'decomposed', 'invisible'],
  *check(context) {
    for (const cell of eachTextCell(context, (text) => suspicious.test(text))) {
      const fault = cell && faultOf(cell.text);
      if (cell && fault && !readLegacyText(cell.text)) yield { ...fault, at: cell.at, fix: { kind: 'replace', expected: cell.text, replacement: mended(cell.text) } };
      else if (!cell) yield;
    }
  },
});

function faultOf(text: string): Fault | null {
  const letter = lookAlike.exec(text)?.[0];
  if (letter !== undefined) return { messageId: 'eth', data: { letter, expected: lookAlikes[letter] ?? '' } };
  if (combiningMark.test(text) && text !== text.normalize('NFC')) return { messageId: 'decomposed', data: {} };
  const count = text.match(invisible)?.length ?? 0;
  return count > 0 ? { messageId: 'invisible', data: { count } } : null;
}

function mended(text: string): string {
  return text.normalize('NFC').replace(invisible, '').replace(new RegExp(lookAlike, 'g'), (letter) => lookAlikes[letter] ?? letter);
}
