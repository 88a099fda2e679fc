import { addDays, addMonths } from '../dates/calendar';
import type { IsoDate } from '../model/cell';
import type { DeadlineContext, DeadlineSense } from './DeadlineSense';
import { dated, impossible } from './DeadlineSense';
import { readSpan } from './readSpan';

type Count = (from: IsoDate, count: number) => IsoDate;

/** The first day is not counted (Bộ luật Dân sự 2015, Điều 147); a time in months ends on the same day of its last month (Điều 148). */
const counts: Readonly<Record<string, Count | null>> = {
  ngay: addDays,
  tuan: (from, count) => addDays(from, count * 7),
  thang: addMonths,
  nam: (from, count) => addMonths(from, count * 12),
  gio: null,
};

const since = '(?:(?:ke|tinh) tu|tu|sau)';
const amount = String.raw`(?<count>\d{1,3}) (?<unit>ngay|tuan|thang|nam|gio)(?<working> lam viec)?`;
const lead = '(?:(?:trong|sau|cham nhat|muon nhat|khong qua|toi da|thoi han)(?: (?:vong|thoi gian|thoi han|khoang|sau|la|trong|toi da|khong qua))* )?';
const shapes: readonly RegExp[] = [
  new RegExp(`^${lead}${amount},? ${since} (?<event>[^;]+)$`),
  new RegExp(`^(?:ngay )?${since} (?<event>[^\\d]+?),? (?:trong |cham nhat |khong qua )?(?:vong )?${amount}$`),
  new RegExp(`^${lead}${amount}(?:,? truoc .+)?$`),
  /^t\d? ?\+ ?(?<count>\d{1,3})(?: (?<unit>ngay|tuan|thang|nam))?$/,
];

const plan = '(?:ke hoach|chuong trinh)(?: (?:hanh dong|nay))*';
const paperAtHand = '(?:quyet dinh|nghi quyet|chi thi|thong bao|cong van|van ban) nay';
const issuing = '(?:ky (?:va )?)?ban hanh|ky';
/** The issue of the plan itself; that of another paper, and the day the plan takes effect, are other days. */
const issue = new RegExp(`^(?:(?:ngay|khi|thoi diem|tu|tu khi|tu ngay) )*(?:(?:${issuing})(?: (?:${plan}|${paperAtHand}))?|(?:${plan}|${paperAtHand}) duoc (?:${issuing})|ke hoach nay)$`);

function dayOfEvent(event: string, { issuedOn }: DeadlineContext): IsoDate | null {
  return issue.test(event) ? (issuedOn ?? null) : null;
}

/**
 * A time counted from an event: "100 ngày kể từ ngày ban hành Kế hoạch", "15 ngày làm việc sau khi …". From a day the text itself gives it is
 * a date. `end` is null where the day of the event is not known, and for working days: they need the public holidays of the year.
 */
export function readRelative(key: string, context: DeadlineContext): DeadlineSense | null {
  for (const shape of shapes) {
    const { count, unit = 'ngay', working, event = '' } = shape.exec(key)?.groups ?? {};
    if (count === undefined) continue;
    const add = working === undefined ? (counts[unit] ?? null) : null;
    const reading = readSpan(event.replace(/^(?:tu )?(?:ngay )?(?=\d)/, ''));
    if (reading?.rest === '' && reading.span?.unit === 'date' && add) return dated('date', null, add(reading.span.last, Number(count)));
    if (reading?.rest === '' && !reading.span) return impossible;
    const start = dayOfEvent(event, context);
    return dated('relative', null, start !== null && add ? add(start, Number(count)) : null);
  }
  return null;
}

const eventOnwards = /^(?:ke |bat dau )?tu (?:sau )?(?<event>(?:ngay|khi|thoi diem) [^;]*[^;\d]) tro di$/;
const sinceIssue = /^(?:ke |tinh |bat dau )?tu (?<event>.+)$/;
const issueUntil = /^(?:ke |bat dau )?tu (?<event>[^\d]+?) (?=(?:cho )?den )/;

/** "Từ ngày ban hành Kế hoạch (trở đi)", "Từ khi … trở đi": from an event on, without an end. */
export function readFromEvent(key: string, context: DeadlineContext): DeadlineSense | null {
  if (!/^(?:ke |tinh |bat dau )?tu /.test(key)) return null;
  const onwards = eventOnwards.exec(key)?.groups?.['event'];
  if (onwards !== undefined) return dated('from', dayOfEvent(onwards, context), null);
  const event = sinceIssue.exec(key)?.groups?.['event'];
  return event !== undefined && issue.test(event) ? dated('from', dayOfEvent(event, context), null) : null;
}

/** "Từ ngày ban hành đến hết năm 2026": what follows the issue, which says nothing of the end. `key` itself where it does not begin so. */
export function withoutIssue(key: string): string {
  const found = /^(?:ke |bat dau )?tu /.test(key) ? issueUntil.exec(key) : null;
  return found && issue.test(found.groups?.['event'] ?? '') ? key.slice(found[0].length) : key;
}
