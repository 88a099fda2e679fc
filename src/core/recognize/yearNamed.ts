import { firstPlanYear, lastPlanYear } from '../deadlines/readSpan';
import { alignedKey } from '../text/alignedKey';
import { cleanText } from '../text/cleanText';

/** The one year that words are about; `several` where they name more, or one that is only an end or a beginning; null where they name none. */
export type NamedYear = number | 'several' | null;

/** Days, numbers of documents, years to compare with, and the month that figures go up to: none of them is the year of a plan. */
const besides: readonly RegExp[] = [
  /ngay[ .…_]*\d{0,2}[ .…_]*thang[ .…_]*\d{0,2}[ .…_]*nam[ .…_]*\d{4}/g,
  /(?<!\d)\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}(?!\d)/g,
  /\d+\/\d{4}\/[a-z][a-z\d-]*/g,
  /\d*\/[a-z][a-z\d]*(?:-[a-z\d]+)*/g,
  /(?<![a-z])(?:luat|phap lenh|hien phap)(?![a-z])[^,;()\n]{0,60}?nam \d{4}/g,
  /(?:nghi quyet|quyet dinh|nghi dinh|thong tu|ket luan|chi thi|cong van|ke hoach)(?: so)? ?:? ?\d[^ ]* nam \d{4}/g,
  /(?:so voi|so|bang|cung ky)(?: cung ky)?(?: nam)? \d{4}/g,
  /(?:den|toi)(?: het)? (?:thang|quy) [\divx]{1,4} ?(?:[/.-]|nam) ?\d{4}/g,
];
const anyYear = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/g;
/** How the year of a plan is named; any other four figures may be that many of something. */
const asYear = /(?:(?<![a-z])nam |(?<![a-z])(?:thang|quy) ?[\divx]{1,4} ?[/.-] ?|(?<![a-z])(?:ke hoach|chuong trinh|cong tac|nhiem vu|chi tieu|kh) |^|^\d{1,2} ?[/.-] ?)$/;
const open = /(?<![a-z])(?:den|toi|tu|truoc|sau|ke tu|giai doan|thoi ky|nhiem ky|nam hoc)(?: het| cuoi| dau)?(?: nam)? $/;

/** Reads the year of a title or a heading: "Kế hoạch năm 2026", "Quý IV/2026", "Tháng 9/2026". */
export function yearNamed(text: string): NamedYear {
  const key = besides.reduce((rest, each) => rest.replace(each, ' '), alignedKey(cleanText(text))).replace(/\s+/g, ' ').trim();
  const years = new Set<number>();
  for (const { 0: year, index } of key.matchAll(anyYear)) {
    const before = key.slice(Math.max(0, index - 24), index);
    if (open.test(before) || !asYear.test(before)) return 'several';
    years.add(Number(year));
  }
  const [year] = years;
  if (year === undefined) return null;
  return years.size === 1 && year >= firstPlanYear && year <= lastPlanYear ? year : 'several';
}
