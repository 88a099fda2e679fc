import { foldText } from '../text/foldText';

const pointer = /\b(duoi day|sau day|nhu sau|ben duoi|phia duoi|tung nhiem vu|tung noi dung|tung muc|tung moc)\b/;
/** A sentence that long says something of its own, whatever its last words are. */
const longestPointer = 80;

/** Whether a cell says nothing itself but sends to the rows below: "Theo từng mốc thời hạn dưới đây", "Đạt các chỉ tiêu sau đây:". */
export function pointsBelow(text: string): boolean {
  return text.length > 0 && text.length <= longestPointer && pointer.test(foldText(text));
}
