import type { DeadlineSense } from './DeadlineSense';
import { undated } from './DeadlineSense';

/**
 * Phrases that wait for someone's word (`on-request`) or for an event (`conditional`). They run on to the end of the cell, dates of
 * documents included ("Theo Kế hoạch số 46/KH-UBND ngày 25/8/2025"), so they are tried after everything that names a day.
 */
const openings: readonly { readonly words: RegExp; readonly kind: DeadlineSense['kind'] }[] = [
  { words: /^(?:ngay )?khi (?:co |duoc |nhan duoc )?(?:van ban |su )?(?:yeu cau|de nghi|chi dao|phan cong|giao|trieu tap)\b/, kind: 'on-request' },
  { words: /^theo (?:su |van ban |tung )?(?:yeu cau|de nghi|chi dao|phan cong)\b|^dot xuat\b/, kind: 'on-request' },
  { words: /^(?:ngay )?(?:sau|khi|ke tu|tu khi|tu ngay|tu sau|tinh tu)\b/, kind: 'conditional' },
  { words: /^(?:theo|tuy(?: theo)?|can cu|phu thuoc(?: vao)?|dong bo voi|cung voi)\b/, kind: 'conditional' },
  { words: /^(?:trong (?:vong |thoi gian |thoi han )?)?\d{1,4} (?:ngay|tuan|thang|nam)(?: lam viec)?(?:$|,| ke tu\b| tinh tu\b| tu\b| sau\b| tu khi\b)/, kind: 'conditional' },
];

/** A phrase without a day of its own that depends on others; null where it is none. */
export function readOpenPhrase(key: string): DeadlineSense | null {
  const found = openings.find(({ words }) => words.test(key));
  return found ? undated(found.kind) : null;
}
