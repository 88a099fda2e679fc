import { alignedKey } from '../text/alignedKey';
import { cleanText } from '../text/cleanText';
import { foldText } from '../text/foldText';

/** What is counted in plans, as the head of a unit; aligned keys, longer before shorter. */
const countedNouns = [
  'doanh nghiep', 'startup', 'to chuc', 'hop tac xa', 'trang trai', 'ho kinh doanh', 'ho gia dinh', 'ho dan', 'ho', 'nguoi', 'lao dong', 'can bo', 'hoc vien', 'chuyen gia',
  'san pham', 'mo hinh', 'giai phap', 'nhiem vu', 'chuong trinh', 'ung dung', 'dich vu', 'thu tuc', 'bang sang che', 'sang che', 'cong bo', 'bai bao', 'lop', 'hoi nghi',
  'xa', 'phuong', 'don vi', 'dia phuong', 'huyen', 'truong', 'benh vien', 'tram', 'diem', 'giuong', 'bac sy', 'bac si', 'ty dong', 'trieu dong', 'nghin ty dong', 'ty usd', 'trieu usd', 'usd', 'dong',
  'trieu', 'ty', 'ha', 'km', 'kw', 'mw', 'luot', 'tan',
];

/** What is set up once and then stands: counted from nought, done or not done. */
const establishedNouns = [
  'trung tam du lieu', 'trung tam', 'khu', 'cum', 'co so du lieu', 'co so', 'cong trinh', 'du an', 'de an', 'nen tang', 'he thong', 'san', 'tuyen', 'toa nha', 'phong thi nghiem', 'vien', 'cong thong tin', 'cong', 'quy',
];

/** Any counted thing, as the source of a pattern that begins behind a number. */
export const countedSource = `(?:${[...establishedNouns, ...countedNouns].join('|')})(?![a-z])(?:\\/[a-z]+)*`;

const established = new RegExp(`^(?:${establishedNouns.join('|')})(?![a-z])`);

/** Whether a unit names something that is set up ("Trung tâm", "Khu"): such a target is a milestone. */
export function isEstablishedUnit(unit: string): boolean {
  return established.test(foldText(unit));
}

export function isPercentUnit(unit: string): boolean {
  return unit.includes('%') || /^phan tram/.test(foldText(unit));
}

/** "%/năm": growth per year, not a level. */
export function isRateUnit(unit: string): boolean {
  return /^(?:%|phan tram) ?(?:\/ ?|(?:mot|moi|hang) )nam$/.test(alignedKey(cleanText(unit)));
}

/** Ranks: the first place is the best, so a bare number is an upper limit. */
export function isLowerBetterUnit(unit: string): boolean {
  return /^(?:thu (?:bac|hang|tu)|xep hang|vi tri|hang)(?: |$)/.test(foldText(unit));
}
