import type { Target } from '../model/target';
import { foldText } from '../text/foldText';

/** Two words of letters are taken for a phrase; "x", "?", "80/?" are not. Asked of the letters on both sides alone: whole words would be tried from each of their letters. */
const phrase = /\p{L}{2}[^\p{L}]+\p{L}{2}/u;
/** Words that say enough by themselves: "Đạt", "Loại A", "Cấp độ 4". */
const word = /^(?:dat|co|khong|tot|kha|gioi|xuat sac|giu|tang|giam|duy tri|(?:loai|hang|muc|cap|cap do|muc do|bac|nhom) (?:[a-e]|[ivx]+|\d+))$/;

/** Whether a target says something: a value, or a phrase that people can judge. `none` says nothing but is no riddle either. */
export function isReadableTarget({ form, text, value, parts }: Target): boolean {
  if (form === 'none') return true;
  if (form === 'qualitative' || form === 'milestone') return value !== null || phrase.test(text) || word.test(foldText(text));
  return form === 'compound' ? parts.length > 0 : value !== null;
}
