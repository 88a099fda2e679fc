import { dayOf, firstDayOfMonth, isoDate, lastDayOfMonth, monthOf, quarterOf, yearOf } from '../dates/calendar';
import { formatDeadline } from '../deadlines/formatDeadline';
import { parseDeadline } from '../deadlines/parseDeadline';
import type { IsoDate } from '../model/cell';
import type { Deadline, DeadlineKind } from '../model/deadline';
import { withFigures, writtenStyle } from './writtenStyle';

/** Whether a range, or one of several milestones, was written with its end before its start. */
export function isReversedDeadline({ start, end, parts }: Deadline): boolean {
  return parts.length > 0 ? parts.some(isReversedDeadline) : start !== null && end !== null && start > end;
}

/**
 * A cell with its range the other way round: "2030-2026" → "2026-2030". The figures change places and the words stay, where that can be
 * read; else the canonical writing stands there. `''` for a deadline that is not reversed.
 */
export function turnDeadline(deadline: Deadline, text: string = deadline.text): string {
  if (!isReversedDeadline(deadline)) return '';
  if (deadline.parts.length === 0) return turnedText(deadline, text);
  return deadline.parts.filter(isReversedDeadline).reduce((rest, part) => (rest === '' || !rest.includes(part.text) ? '' : rest.replace(part.text, () => turnedText(part, part.text))), text);
}

function turnedText(deadline: Deadline, text: string): string {
  const { kind, start, end } = deadline;
  if (start === null || end === null) return text;
  const [first, last] = turned(kind, start, end);
  const candidate = swaps(text).find((swapped) => {
    const read = parseDeadline(swapped, '@');
    return read.start === first && read.end === last;
  });
  return candidate ?? formatDeadline({ ...deadline, start: first, end: last });
}

/** The text with its figures in another order: both halves changed over (6/2026-3/2026), or the first two (9-3/2026). */
function swaps(text: string): readonly string[] {
  const style = writtenStyle(text);
  const { figures } = style;
  const half = figures.length / 2;
  const orders = Number.isInteger(half) ? [[...figures.slice(half), ...figures.slice(0, half)]] : [];
  if (figures.length > 2) orders.push([...figures.slice(1, 2), ...figures.slice(0, 1), ...figures.slice(2)]);
  return orders.map((order) => withFigures(style, order));
}

/** A written year, quarter or month stands for its first day on the left and for its last on the right, so both change when the sides do. */
function turned(kind: DeadlineKind, start: IsoDate, end: IsoDate): readonly [IsoDate, IsoDate] {
  if (kind === 'quarter') return [firstDayOfMonth(yearOf(end), quarterOf(end) * 3 - 2), lastDayOfMonth(yearOf(start), quarterOf(start) * 3)];
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return [isoDate(yearOf(end), 1, 1), isoDate(yearOf(start), 12, 31)];
  const isMonths = dayOf(start) === 1 && end === lastDayOfMonth(yearOf(end), monthOf(end));
  if (!isMonths) return [end, start];
  return [firstDayOfMonth(yearOf(end), monthOf(end)), lastDayOfMonth(yearOf(start), monthOf(start))];
}
