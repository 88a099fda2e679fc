import { dayOf, daysInMonth, formatDateVi, monthOf, quarterOf, yearOf } from '../dates/calendar';
import type { IsoDate } from '../model/cell';
import type { Deadline, DeadlineKind } from '../model/deadline';
import { cleanText } from '../text/cleanText';

const romanQuarters = ['I', 'II', 'III', 'IV'];

/** Months 1 and 2 with a leading zero, the others without (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function monthNumber(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

function monthText(date: IsoDate): string {
  return `${monthNumber(monthOf(date))}/${yearOf(date)}`;
}

function quarterText(first: IsoDate, last: IsoDate): string {
  const numbers = [...new Set([quarterOf(first), quarterOf(last)])].map((quarter) => romanQuarters[quarter - 1] ?? '');
  return `${numbers.join('-')}/${yearOf(last)}`;
}

function isMonthEnd(date: IsoDate): boolean {
  return dayOf(date) === daysInMonth(yearOf(date), monthOf(date));
}

function rangeText(start: IsoDate, end: IsoDate): string {
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return `${yearOf(start)}-${yearOf(end)}`;
  if (dayOf(start) !== 1 || !isMonthEnd(end)) return `Từ ngày ${formatDateVi(start)} đến ngày ${formatDateVi(end)}`;
  if (yearOf(start) !== yearOf(end)) return `Tháng ${monthText(start)} - ${monthText(end)}`;
  return `Tháng ${monthNumber(monthOf(start))}-${monthText(end)}`;
}

function fromText(start: IsoDate | null): string {
  if (start === null) return 'Từ ngày ban hành trở đi';
  if (start.endsWith('-01-01')) return `Từ năm ${yearOf(start)}`;
  return dayOf(start) === 1 ? `Từ tháng ${monthText(start)}` : `Từ ngày ${formatDateVi(start)}`;
}

function annualText({ dueMonth, start }: Deadline): string {
  const words = dueMonth === null ? 'Hằng năm' : `Tháng ${monthNumber(dueMonth)} hằng năm`;
  return start === null ? words : `${words} từ năm ${yearOf(start)}`;
}

type Writer = (deadline: Deadline) => string;

/** `within` with a start, "Đến hết …" without. */
function spanWriter(within: (start: IsoDate, end: IsoDate) => string, name: (end: IsoDate) => string): Writer {
  return ({ text, start, end }) => (end === null ? cleanText(text) : start === null ? `Đến hết ${name(end)}` : within(start, end));
}

/** Who asks and what is waited for stand only in the user's words, so those are kept. */
function ownWords(instead: string): Writer {
  return ({ text }) => cleanText(text) || instead;
}

const writers: Record<DeadlineKind, Writer> = {
  ongoing: () => 'Thường xuyên',
  annual: annualText,
  quarterly: () => 'Hằng quý',
  monthly: () => 'Hằng tháng',
  'half-yearly': () => 'Định kỳ 6 tháng',
  'on-request': ownWords('Khi có yêu cầu'),
  conditional: ownWords('Theo tiến độ'),
  relative: ownWords('Trong thời hạn kể từ ngày ban hành'),
  date: ({ text, end }) => (end === null ? cleanText(text) : formatDateVi(end)),
  month: spanWriter((_start, end) => `Tháng ${monthText(end)}`, (end) => `tháng ${monthText(end)}`),
  quarter: spanWriter((start, end) => `Quý ${quarterText(start, end)}`, (end) => `quý ${quarterText(end, end)}`),
  year: spanWriter((_start, end) => String(yearOf(end)), (end) => `năm ${yearOf(end)}`),
  range: spanWriter(rangeText, formatDateVi),
  from: ({ start }) => fromText(start),
  blank: () => '',
  unknown: ({ text }) => cleanText(text),
};

/**
 * The canonical Vietnamese writing of a deadline; read again it means the same. A date stands for its last day on time
 * ("Trước ngày 30/6/2025" becomes 29/06/2025); several milestones are joined by "; ".
 */
export function formatDeadline(deadline: Deadline): string {
  if (deadline.parts.length > 0 && deadline.kind !== 'unknown') return deadline.parts.map(formatDeadline).join('; ');
  return writers[deadline.kind](deadline);
}
