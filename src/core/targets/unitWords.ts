import { alignedKey } from '../text/alignedKey';
import { cleanText } from '../text/cleanText';
import { foldText } from '../text/foldText';

/** What is counted in plans, as the head of a unit, in aligned keys. */
const countedNouns = [
  'doanh nghiep', 'startup', 'to chuc', 'hop tac xa', 'trang trai', 'ho kinh doanh', 'ho gia dinh', 'ho dan', 'ho so', 'ho', 'nguoi', 'lao dong', 'can bo', 'hoc vien', 'chuyen gia',
  'san pham', 'mo hinh', 'giai phap', 'nhiem vu', 'chuong trinh', 'ung dung', 'dich vu', 'thu tuc', 'bang sang che', 'sang che', 'cong bo', 'bai bao', 'lop', 'hoi nghi',
  'xa', 'phuong', 'don vi', 'dia phuong', 'huyen', 'truong', 'benh vien', 'tram', 'diem', 'giuong', 'bac sy', 'bac si', 'nghin ty dong', 'ty dong', 'trieu dong', 'ty usd', 'trieu usd',
  'usd', 'dong', 'trieu', 'ty', 'ha', 'km', 'kw', 'mw', 'luot', 'tan', 'tuoi',
];

/** What is set up once and then stands: counted from nought, done or not done. Words that without their marks are others' too are named in full. */
const establishedNouns = [
  'trung tam', 'khu', 'cum cong nghiep', 'co so', 'cong trinh', 'du an', 'de an', 'nen tang', 'he thong', 'san du lieu', 'san giao dich', 'san thuong mai', 'tuyen',
  'toa nha', 'phong thi nghiem', 'vien nghien cuu', 'cong thong tin', 'cong dich vu', 'quy dau tu',
];

function longestFirst(words: readonly string[]): string {
  return [...words].sort((one, other) => other.length - one.length).join('|');
}

/** Any counted thing, "USD/người" included, as the source of a pattern that begins behind a number. */
export const countedSource = `(?:${longestFirst([...establishedNouns, ...countedNouns])})(?![a-z])(?:\\/[a-z]+)*`;

const established = new RegExp(`^(?:${longestFirst(establishedNouns)})(?![a-z])`);

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
