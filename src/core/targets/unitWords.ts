import { alignedKey } from '../text/alignedKey';
import { cleanText } from '../text/cleanText';
import { foldText } from '../text/foldText';

/** Without its marks "ngân hàng" (a bank) begins as "ngàn" (a thousand) does. */
const thousand = 'ngan(?! (?:hang|sach|quy))';

/** What is counted in plans, as the head of a unit, in aligned keys. */
const countedNouns = [
  'doanh nghiep', 'startup', 'to chuc', 'hop tac xa', 'trang trai', 'ho kinh doanh', 'ho gia dinh', 'ho dan', 'ho so', 'ho', 'nguoi', 'lao dong', 'can bo', 'hoc vien', 'chuyen gia',
  'san pham', 'mo hinh', 'giai phap', 'nhiem vu', 'chuong trinh', 'ung dung', 'dich vu', 'thu tuc', 'bang sang che', 'sang che', 'cong bo', 'bai bao', 'lop', 'hoi nghi',
  'xa', 'phuong', 'don vi', 'dia phuong', 'huyen', 'truong', 'benh vien', 'tram', 'diem', 'giuong', 'bac sy', 'bac si', 'nghin ty dong', 'ty dong', 'trieu dong', 'nghin dong', 'ty usd', 'trieu usd',
  'usd', 'dong', 'trieu', 'ty', 'ha', 'km', 'kw', 'mw', 'luot', 'tan', 'tuoi',
  'luot khach', 'luot nguoi', 'hoc sinh', 'giao vien', 'thon', 'cau lac bo', 'lan', 'bac', 'diem phan tram', 'diem %', 'nghin', thousand,
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
export const countedSource = `(?:(?:nghin|ngan|trieu|ty) )?(?:${longestFirst([...establishedNouns, ...countedNouns])})(?![a-z])(?:\\/[a-z]+)*`;

const scales: Readonly<Record<string, number>> = { nghin: 1e3, ngan: 1e3, '1000': 1e3, '1 000': 1e3, trieu: 1e6, tr: 1e6, ty: 1e9, ti: 1e9 };
/** A "tỷ lệ" or "tỷ trọng" is no thousand million. */
const scaleWords = new RegExp(`^(?:(?:nghin|${thousand}|1 ?000|trieu|tr|t[yi](?! (?:le|trong|so|suat)))(?![a-z\\d]) ?)+`);

/** By how much the words of a unit multiply: "triệu đồng" a million, "nghìn tỷ đồng" a thousand billion; 1 where they do not. */
export function scaleOf(unit: string): number {
  const [words = ''] = scaleWords.exec(`${foldText(unit)} `) ?? [];
  return words.trim().split(/ (?!000)/).reduce((product, word) => product * (scales[word] ?? 1), 1);
}

const whole = /^(?:so )?(?:luot )?(?:nguoi|hoc sinh|giao vien|hoc vien|lao dong|can bo|ho|ho gia dinh|doanh nghiep|hop tac xa|to chuc|san pham|ho so|khach|luot|giuong|xa|phuong|thon|don vi|dong)(?! ?[a-z]*\d)(?= |$)(?!.*\/)/;

/** Whether a unit counts things that are never parted: three decimals of a person are a thousand mark. */
export function isWholeUnit(unit: string): boolean {
  return whole.test(foldText(unit)) && !unit.includes('/');
}

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
