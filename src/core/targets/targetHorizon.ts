import { firstPlanYear, lastPlanYear } from '../deadlines/readSpan';
import type { IsoDate } from '../model/cell';
import { isoDate } from '../dates/calendar';
import { alignedKey } from '../text/alignedKey';
import { cleanText } from '../text/cleanText';

/** A year that is named to compare with or to begin from is no horizon. */
const notBehind = String.raw`(?<!so voi |so cung ky |tu |cua )`;
const shapes: readonly RegExp[] = [
  /(?:giai doan|thoi ky|nhiem ky) ?\d{4} ?- ?(?<year>\d{4})(?!\d)/,
  /(?<![a-z])(?:den|toi)(?: het| cuoi)?(?: nam)? (?<year>\d{4})(?!\d)/,
  new RegExp(`(?<![a-z\\d])${notBehind}(?<before>truoc )?nam (?<year>\\d{4})(?! ?-? ?\\d)`),
  /^(?:\d{4} ?- ?)?(?<year>\d{4})$/,
];

/** The last day by which a heading or a sentence wants its target met: "Đến năm 2030", "vào năm 2030" → 2030-12-31; null where it names no year. */
export function horizonOf(text: string): IsoDate | null {
  const key = alignedKey(cleanText(text)).replace(/\s+/g, ' ');
  for (const shape of shapes) {
    const groups = shape.exec(key)?.groups;
    const year = Number(groups?.['year']) - (groups?.['before'] === undefined ? 0 : 1);
    if (year >= firstPlanYear && year <= lastPlanYear) return isoDate(year, 12, 31);
  }
  return null;
}
