import { isoDate } from '../dates/calendar';
import type { DeadlineSense } from './DeadlineSense';
import { impossible, undated } from './DeadlineSense';
import { firstPlanYear, lastPlanYear, quarterNumber } from './readSpan';

const opening = /^(?:(?:theo )?dinh ky |bao cao |thuc hien |duy tri |trien khai |cap nhat |nhiem vu |cong viec |to chuc |trong |it nhat |toi thieu |theo ke hoach (?:cong tac )?(?=(?:hang|moi) ))+/;

const once = '(?:1|01|mot)';
const every = '(?:hang|moi|tung)';
const besides = String.raw`(?:[,/;+&]| va| -)* ?(?:va )?(?:dinh ky )?(?:hang )?`;

function each(unit: string): RegExp {
  return new RegExp(`^(?:${every} )?${unit}$|^${every} ${unit},? ?${once} lan$|^${once} ${unit} ?(?:/ ?)?(?:${once} )?lan$|^\\d{1,2} lan ?(?:/ ?|(?:mot|moi|trong) )${unit}$`);
}

const recurring: readonly { readonly words: RegExp; readonly kind: DeadlineSense['kind'] }[] = [
  { words: /^(?:thuong xuyen|lien tuc|hang (?:ngay|tuan|gio)|thuong truc|lau dai|(?:theo )?dinh ky|quanh nam|suot nam|24\/24h?|24\/7|khong (?:co )?thoi han)$/, kind: 'ongoing' },
  { words: /^thuong xuyen,? (?:va )?lien tuc$|^(?:0?2|hai) lan ?\/ ?(?:thang|tuan)$/, kind: 'ongoing' },
  { words: each('(?:ngay|tuan)'), kind: 'ongoing' },
  { words: /^(?:0?[2-9]|\d\d|hai|ba|nam|muoi) nam(?: ?\/ ?| )(?:1 |01 |mot )?lan$/, kind: 'ongoing' },
  { words: /^(?:sang |chieu )?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|dau|cuoi|ngay lam viec cuoi)(?: cua)? (?:hang|moi) tuan$/, kind: 'ongoing' },
  { words: new RegExp(`^(?:${every} )?thang(?:${besides}(?:qu[yi]|0?[69] thang|nua nam|nam))+$`), kind: 'monthly' },
  { words: new RegExp(`^(?:${every} )?qu[yi](?:${besides}(?:0?[69] thang|nua nam|nam))+$`), kind: 'quarterly' },
  { words: new RegExp(`^(?:${every} )?0?6 thang(?: dau nam)?(?:${besides}(?:0?9 thang|ca nam|nam))+$`), kind: 'half-yearly' },
  { words: /^(?:(?:truoc|trong|vao|cham nhat|den|tu)? ?(?:vao |la )?(?:(?:cac )?ngay (?:\d{1,2}|cuoi|cuoi cung)|(?:tuan|ngay)(?: lam viec)?(?: thu)? (?:\d|dau|cuoi|hai|ba|tu)(?: cung)?|dau|giua|cuoi)(?: (?:den|-) (?:ngay )?\d{1,2})?(?: cua)? )(?:hang|moi|tung) thang$/, kind: 'monthly' },
  { words: /^(?:truoc|trong|vao|cham nhat|den)? ?(?:(?:vao |la )?ngay (?:\d{1,2}|cuoi(?: cung)?)(?: cua)? )?(?:thang )?(?:dau|giua|cuoi)(?: cung)?(?: cua)? (?:hang |moi |tung )qu[yi]$/, kind: 'quarterly' },
  { words: /^(?:truoc|trong|vao|cham nhat|den)? ?(?:vao |la )?ngay (?:\d{1,2}|cuoi(?: cung)?)(?: cua)? thang (?:dau|giua|cuoi)(?: cua)? qu[yi](?: sau| tiep theo| ke tiep)?$/, kind: 'quarterly' },
  { words: /^(?:truoc|trong|vao|cham nhat|den)? ?(?:vao |la )?ngay \d{1,2}(?: cua)? thang (?:sau|ke tiep|tiep theo)$/, kind: 'monthly' },
  { words: each('thang'), kind: 'monthly' },
  { words: new RegExp(`${each('qu[yi]').source}|^(?:0?3|ba) thang(?: ?/ ?| )(?:${once} )?lan$|^(?:4|04|bon) lan ?/ ?nam$`), kind: 'quarterly' },
  { words: new RegExp(`^(?:(?:hang|moi) )?0?6 thang(?: ?/? ?(?:${once})? ?lan)?$|^(?:2|02|hai) lan ?(?:/ ?|(?:mot|moi|trong) )nam$|^nua nam(?: ${once} lan)?$`), kind: 'half-yearly' },
  { words: new RegExp(`^${every} nam(?:,? ?${once} lan)?$|^thuong nien$|^${once} (?:nam|lan)(?: ?/ ?| )(?:${once} )?(?:lan|nam)$`), kind: 'annual' },
  { words: /^(?:cuoi|dau|giua|trong) (?:hang|moi|cac) nam$|^(?:hang|moi) nam,? (?:vao )?(?:dau|giua|cuoi|trong) nam$|^(?:cuoi|dau|giua) nam,? (?:hang|moi) nam$/, kind: 'annual' },
];

const yearly = String.raw`(?:cua )?(?:hang|moi) nam`;
const yearlyWords = new RegExp(yearly);
const timeOfYear =
  String.raw`(?<limit>truoc|trong|vao|cham nhat|den|cuoi|xong truoc)? ?(?:vao |la |het )?` +
  String.raw`(?:(?:ngay )?(?<day>\d{1,2})(?:\/| thang )(?<dayMonth>\d{1,2})|thang (?<month>\d{1,2})|qu[yi] (?<quarter>[ivl]{1,3}|\d)|6 thang (?<half>dau|cuoi) nam)`;
const annualShapes = [new RegExp(`^${timeOfYear},? ${yearly}$`), new RegExp(`^${yearly},? ?[-:(]? ?${timeOfYear}\\)?$`)];
const halfMonths: Readonly<Record<string, number>> = { dau: 6, cuoi: 12 };

/** The month a yearly duty falls due in: "Tháng 12 hằng năm", "Trước ngày 15/12 hằng năm", "Quý I hằng năm" (its last month). */
function readAnnual(key: string): DeadlineSense | null {
  if (!yearlyWords.test(key)) return null;
  const groups = annualShapes.map((shape) => shape.exec(key)?.groups).find((found) => found !== undefined);
  if (!groups) return null;
  const { limit = '', dayMonth, month, quarter, half } = groups;
  const named = quarter === undefined ? (halfMonths[half ?? ''] ?? Number(dayMonth ?? month)) : (quarterNumber(quarter) ?? 0) * 3;
  if (named < 1 || named > 12) return impossible;
  const monthsBefore = !limit.endsWith('truoc') || dayMonth !== undefined ? 0 : month === undefined ? 3 : 1;
  return undated('annual', ((named + 11 - monthsBefore) % 12) + 1);
}

function readUndated(key: string): DeadlineSense | null {
  if (/\d{3}/.test(key)) return null;
  for (const body of new Set([key, key.replace(opening, '')])) {
    const found = recurring.find(({ words }) => words.test(body));
    if (found && !/^(?:trong )?(?:ngay|tuan|thang|qu[yi])$/.test(key)) return undated(found.kind);
    const annual = readAnnual(body);
    if (annual) return annual;
  }
  return null;
}

const startYears: readonly RegExp[] = [
  /^(?<recurring>.*(?:hang|moi) nam),? (?:bat dau )?(?:ke )?tu (?:nam )?(?<year>\d{4})(?: tro di)?$/,
  /^(?:bat dau )?(?:(?:ke )?tu |trong )?(?:nam )?(?<year>\d{4})(?: tro di)?(?:,| va|, va)? (?:dinh ky )?(?<recurring>(?:hang|moi) nam)(?: (?:tiep theo|sau do|sau))?$/,
];

/** "Năm 2022 và hằng năm", "Hằng năm, từ năm 2026": due every year from that one on, and not over at the end of it. */
function readFromYear(key: string): DeadlineSense | null {
  if (!yearlyWords.test(key)) return null;
  const { year, recurring: words = '' } = startYears.map((shape) => shape.exec(key)?.groups).find((found) => found !== undefined) ?? {};
  const sense = year === undefined ? null : readUndated(words);
  const isPlanYear = Number(year) >= firstPlanYear && Number(year) <= lastPlanYear;
  return sense?.kind === 'annual' && isPlanYear ? { ...sense, start: isoDate(Number(year), 1, 1) } : null;
}

/** A phrase for what comes back or never ends; null where it is another kind of phrase. */
export function readRecurringPhrase(key: string): DeadlineSense | null {
  return readUndated(key) ?? readFromYear(key);
}
