import type { DeadlineSense } from './DeadlineSense';
import { undated } from './DeadlineSense';

/**
 * Phrases that wait for someone's word (`on-request`) or for an event (`conditional`), or that name no end. They run on to the end of the
 * cell, dates of documents included ("Theo Kế hoạch số 46/KH-UBND ngày 25/8/2025"), so they are tried after everything that names a day.
 * A school year begins and ends as the yearly decision of the ministry and the province says: readable, but no day to hold anyone to.
 */
const openings: readonly { readonly words: RegExp; readonly kind: DeadlineSense['kind'] }[] = [
  { words: /^(?:ngay )?khi (?:co |duoc |nhan duoc |phat sinh )?(?:van ban |su )?(?:yeu cau|de nghi|chi dao|phan cong|giao|trieu tap)\b/, kind: 'on-request' },
  { words: /^theo (?:su |van ban |tung )?(?:yeu cau|de nghi|chi dao|phan cong)\b|^dot xuat\b|^khi can(?: thiet)?$/, kind: 'on-request' },
  { words: /^(?:thuong xuyen|lien tuc|(?:theo )?dinh ky)\b[^\d]*$/, kind: 'ongoing' },
  { words: /^(?:hang|moi) nam\b[^\d]*$/, kind: 'annual' },
  { words: /^(?:hang|moi) qu[yi]\b[^\d]*$/, kind: 'quarterly' },
  { words: /^(?:hang|moi) thang\b[^\d]*$/, kind: 'monthly' },
  { words: /^(?:trong |theo )thoi han (?:ke|tinh) tu\b/, kind: 'relative' },
  { words: /^(?:(?:trong|cuoi|dau|giua|het|den|ket thuc|hoc ky (?:[i12]+|mot|hai)|ky [12i]+)[ ,]*)*(?:cua )?nam hoc\b/, kind: 'conditional' },
  { words: /^(?:ngay )?(?:sau|khi|ke tu|tu khi|tu ngay|tu sau|tinh tu|truoc khi|den khi|cho den khi|neu)\b/, kind: 'conditional' },
  { words: /^(?:cham nhat )?truoc (?:(?:mot|cac) )?(?:ky hop|phien hop|dai hoi|hoi nghi|tet|mua|le|thoi diem|ngay (?=[a-z]))/, kind: 'conditional' },
  { words: /^(?:(?:tai|trong|vao) )?(?:(?:cac|moi) )?(?:ky|phien|cuoc) hop\b/, kind: 'conditional' },
  { words: /^(?:theo|tuy(?: theo)?|can cu|phu thuoc(?: vao)?|dong bo voi|cung voi|dam bao|bao dam)\b|^ngay$/, kind: 'conditional' },
];

/** A phrase without a day of its own that depends on others; null where it is none. */
export function readOpenPhrase(key: string): DeadlineSense | null {
  const found = openings.find(({ words }) => words.test(key));
  return found ? undated(found.kind) : null;
}
