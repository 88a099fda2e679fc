import type { DeadlineContext, DeadlineSense } from './DeadlineSense';
import { readDatedPhrase } from './readDatedPhrase';

/** Where a day can begin behind words of the user's own ("… vận hành xong trước ngày 01/01/2030"). */
const dayBegins = /(?<![a-z\d])(?:truoc|trong|vao|den|toi|cham nhat|muon nhat|khong muon hon|khong cham hon|het|dau|giua|cuoi|giai doan|ngay|thang|quy|qui|nam)(?= )/g;
/** Words before a day that turn its sense; such a phrase is not taken apart. */
const turningBefore = /\d|(?<![a-z])(?:sau|tu|khi|theo|truoc|khong|chua|so voi)(?![a-z])|(?<![a-z])(?:ngay|thang|qu[yi])[ .…_/]*$/;
/** Words behind a day that may say more of the time; without them, and without a figure, they are a remark. */
const turningBehind = /\d|(?<![a-z])(?:sau|truoc|tu|den|toi|hang|moi|tung|dinh ky|thuong xuyen|chua|khong|hoac|hay|tiep|ke|gia han|lui|keo dai|nam hoc)(?![a-z])/;
const remark = /^(?<day>.*\d)(?: ?[-,–.:]+ ?| )(?<words>[a-z][^\d]*)$/;

/** The day at the end of a sentence: "Hoàn thành lắp đặt trước ngày 01/01/2030". */
export function readBehindWords(key: string, context: DeadlineContext): DeadlineSense | null {
  for (const { index } of key.matchAll(dayBegins)) {
    if (turningBefore.test(key.slice(0, index))) return null;
    const sense = readDatedPhrase(key.slice(index), context);
    if (sense) return sense;
  }
  return null;
}

/** The day at the head of a cell with a remark behind it: "Tháng 9/2026 trình Ủy ban nhân dân". */
export function readBeforeWords(key: string, context: DeadlineContext): DeadlineSense | null {
  const { day, words = '' } = remark.exec(key)?.groups ?? {};
  return day === undefined || turningBehind.test(words) ? null : readDatedPhrase(day, context);
}
