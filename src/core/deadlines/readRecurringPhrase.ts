import type { DeadlineSense } from './DeadlineSense';
import { impossible, undated } from './DeadlineSense';
import { quarterNumber } from './readSpan';

const opening = /^(?:(?:theo )?dinh ky |bao cao |thuc hien |duy tri |trien khai |cap nhat )+/;

const recurring: readonly { readonly words: RegExp; readonly kind: DeadlineSense['kind'] }[] = [
  { words: /^(?:thuong xuyen|lien tuc|hang (?:ngay|tuan)|thuong truc|lau dai|(?:theo )?dinh ky)$/, kind: 'ongoing' },
  { words: /^thuong xuyen,? (?:va )?lien tuc$/, kind: 'ongoing' },
  { words: /^(?:hang )?thang(?:,? (?:va )?(?:hang )?(?:qu[yi]|6 thang|nam))+$/, kind: 'monthly' },
  { words: /^(?:hang )?qu[yi](?:,? (?:va )?(?:hang )?(?:6 thang|nam))+$/, kind: 'quarterly' },
  { words: /^(?:(?:hang|moi|tung) )?thang$|^(?:1|01|mot) (?:thang|lan) ?\/? ?(?:1|mot)? ?(?:lan|thang)$/, kind: 'monthly' },
  { words: /^(?:(?:hang|moi|tung) )?qu[yi]$|^(?:1|01|mot) (?:qu[yi]|lan) ?\/? ?(?:1|mot)? ?(?:lan|qu[yi])$/, kind: 'quarterly' },
  { words: /^(?:(?:hang|moi) )?0?6 thang(?: ?\/? ?(?:1|01|mot)? ?lan)?$|^(?:2|02|hai) lan ?\/ ?nam$|^nua nam(?: (?:1|mot) lan)?$/, kind: 'half-yearly' },
  { words: /^(?:hang|moi|tung) nam$|^thuong nien$|^(?:1|01|mot) (?:nam|lan) ?\/? ?(?:1|mot)? ?(?:lan|nam)$/, kind: 'annual' },
];

const yearly = String.raw`(?:cua )?(?:hang|moi) nam`;
const yearlyWords = new RegExp(yearly);
const timeOfYear = String.raw`(?<limit>truoc|trong|vao|cham nhat|den|cuoi)? ?(?:(?:ngay )?(?<day>\d{1,2})(?:\/| thang )(?<dayMonth>\d{1,2})|thang (?<month>\d{1,2})|qu[yi] (?<quarter>[ivl]{1,3}|\d))`;
const annualShapes = [new RegExp(`^${timeOfYear},? ${yearly}$`), new RegExp(`^${yearly},? ?[-:(]? ?${timeOfYear}\\)?$`)];

/** The month a yearly duty falls due in: "Tháng 12 hằng năm", "Trước ngày 15/12 hằng năm", "Quý I hằng năm" (its last month). */
function readAnnual(key: string): DeadlineSense | null {
  if (!yearlyWords.test(key)) return null;
  const groups = annualShapes.map((shape) => shape.exec(key)?.groups).find((found) => found !== undefined);
  if (!groups) return null;
  const { limit, dayMonth, month, quarter } = groups;
  const named = quarter === undefined ? Number(dayMonth ?? month) : (quarterNumber(quarter) ?? 0) * 3;
  if (named < 1 || named > 12) return impossible;
  const isMonthBefore = limit === 'truoc' && dayMonth === undefined;
  return undated('annual', isMonthBefore ? ((named + 10) % 12) + 1 : named);
}

/** A phrase for what comes back or never ends (it names no year); null where it is another kind of phrase. */
export function readRecurringPhrase(key: string): DeadlineSense | null {
  if (/\d{3}/.test(key)) return null;
  for (const body of new Set([key, key.replace(opening, '')])) {
    const found = recurring.find(({ words }) => words.test(body));
    if (found && !/^(?:thang|qu[yi])$/.test(key)) return undated(found.kind);
    const annual = readAnnual(body);
    if (annual) return annual;
  }
  return null;
}
