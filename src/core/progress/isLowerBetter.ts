import type { Indicator } from '../model/appendix';
import { foldText } from '../text/foldText';

const measures = '(?:(?:ty le|ti le|so|so vu|so ca|so nguoi|so ho|tong so|ty suat|ti suat|muc|toc do tang|tre em duoi \\d+ tuoi|tre duoi \\d+ tuoi|bi|ca|va) )*';
const unwanted = [
  'ho ngheo', 'ngheo da chieu', 'ho can ngheo', 'that nghiep', 'thieu viec lam', 'suy dinh duong', 'tu vong', 'tai nan', 'nguoi chet', 'vi pham', 'toi pham', 'pham toi', 'no xau', 'no dong',
  'that thoat', 'hao hut', 'mu chu', 'bo hoc', 'tao hon', 'tre han', 'qua han', 'cham han', 'lam phat', 'chi so gia tieu dung', 'cpi', 'boi chi', 'nhap sieu',
];
/** "Tỷ lệ hộ nghèo …", "Số vụ tai nạn …": what the indicator counts is itself unwanted. */
const countsUnwanted = new RegExp(`^${measures}(?:${unwanted.join('|')})\\b`);
/** "Tỷ lệ hộ nghèo giảm", "hộ nghèo được hỗ trợ", "vi phạm được xử lý": more is better again. */
const isTurned = /\b(?:giam|duoc|thoat|xu ly|giai quyet|phat hien|thu hoi|ho tro|tham gia|tiep can|co|khac phuc|kham pha|xoa)\b/;
/** A target that says itself on which side of it one is to be. */
const saysSide = /[≤≥<>]|tối thiểu|tối đa|ít nhất|trên|dưới|trở lên|không quá|hơn|vượt/i;

/** Whether a bare number is a limit not to be passed: nothing at all ("0 vụ"), or so much of what nobody wants ("Tỷ lệ hộ nghèo: 2"). */
export function isLowerBetter({ content, target: { text, value, upper } }: Indicator): boolean {
  if (value === null || saysSide.test(text.normalize('NFC'))) return false;
  if (value === 0 && upper === null) return true;
  const words = foldText(content);
  return countsUnwanted.test(words) && !isTurned.test(words);
}
