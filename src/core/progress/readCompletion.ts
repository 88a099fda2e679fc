import { isoDate, isValidDate, lastDayOfMonth, yearOf } from '../dates/calendar';
import { parseDeadline } from '../deadlines/parseDeadline';
import type { Task } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import type { Deadline } from '../model/deadline';
import { isPlannedDay } from '../recognize/isPlannedDay';
import { foldText } from '../text/foldText';
import { saysDone } from './saysDone';

/** Whether a task is done, and what tells whether in time. */
export interface Completion {
  readonly isDone: boolean;
  /** Last day on which it may have been done; null where the row names no day. */
  readonly on: IsoDate | null;
  /** First such day, where the row names a month or a year only. */
  readonly from: IsoDate | null;
  /** What the words themselves say of it ("Hoàn thành đúng hạn"); null where they say nothing. */
  readonly saidInTime: boolean | null;
}

/**
 * A completion date decides alone; the words decide where neither date nor share is there, in whichever of the three columns they were
 * written. A share is firmer than words about something done ("Đã ban hành quy chế …", 40 %), but not than words that say nothing else than
 * that the task is done: nobody brought the share up to date.
 * @param isByNote whether words alone can end the task
 */
export function readCompletion(task: Task, asOf: IsoDate, isByNote: boolean): Completion {
  const { completedOn, percentDone } = task;
  if (completedOn !== null) return { isDone: completedOn <= asOf, on: completedOn, from: firstDay(task), saidInTime: null };
  const notes = notesOf(task);
  const said = isByNote && notes.some(saysDone);
  const { end: day = null, start: from = null } = (said ? notes.map(dayOfDone).find((each) => each !== null) : null) ?? {};
  const on = day !== null && day <= asOf ? day : null;
  const saidInTime = notes.map(inTimeBy).find((each) => each !== null) ?? null;
  const isOver = day === null || day <= asOf;
  if (percentDone !== null) return { isDone: percentDone >= 100 || (said && isOver && notes.some(saysNothingElse)), on, from, saidInTime };
  return { isDone: (said && isOver) || hasUnclearDay(task, asOf), on, from, saidInTime };
}

/** Whether anything at all was reported of a task. */
export function isReported(task: Task): boolean {
  return task.completedOn !== null || task.percentDone !== null || notesOf(task).some((note) => /[\p{L}\p{N}]/u.test(note));
}

/** The words of a row; where a day or a share cannot be read, what stands in its cell is one more note. */
function notesOf({ statusNote, completedOn, percentDone, cells }: Task): readonly string[] {
  return [statusNote, completedOn === null ? (cells.completedOn?.text ?? '') : '', percentDone === null ? (cells.percentDone?.text ?? '') : ''];
}

/** "Đã hoàn thành", "Hoàn thành nhiệm vụ đúng hạn", "Đã hoàn thành ngày 05/12/2026". */
const doneAlone = /^(?:nhiem vu )?(?:da )?(?:duoc )?hoan (?:thanh|tat)(?: nhiem vu)?(?: (?:dung|truoc|qua|tre|cham) han)?(?: (?:vao )?(?:ngay )?[\d /.-]+)?$/;

function saysNothingElse(note: string): boolean {
  return doneAlone.test(foldText(note));
}

const doneDay = /(?:hoàn thành|hoàn tất|xong)(?: vào)? (?<day>(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngày \d{1,2} tháng \d{1,2} năm \d{4}|tháng \d{1,2}(?:[/.-]| năm )\d{4})(?!\d)/i;

/** The day that a note names right behind its "hoàn thành"; any other may be that of a document. */
function dayOfDone(note: string): Deadline | null {
  const day = doneDay.exec(note.normalize('NFC'))?.groups?.['day'];
  return day === undefined ? null : parseDeadline(day, '@');
}

function firstDay({ cells: { completedOn } }: Task): IsoDate | null {
  return completedOn ? parseDeadline(completedOn.value, completedOn.numberFormat).start : null;
}

const inTime = /\b(?:dung|truoc|trong) (?:thoi )?han\b/;
const late = /\bhoan thanh (?:qua|tre|cham) (?:thoi )?han\b/;

function inTimeBy(note: string): boolean | null {
  const folded = foldText(note);
  if (!saysDone(note)) return null;
  return late.test(folded) ? false : inTime.test(folded) ? true : null;
}

const looseDay = /^\D{0,20}?(?:(?<day>\d{1,2})[/.-])?(?<month>\d{1,2})(?:[/.-](?<year>\d{4}))?\D*$/;

/** "20/9" or "31/9/2025" as completion date: done, on a day that cannot be told. Without a year it must have come in the year of the cut-off. */
function hasUnclearDay({ completedOn, cells }: Task, asOf: IsoDate): boolean {
  const text = completedOn === null ? (cells.completedOn?.text ?? '') : '';
  const { day, month, year = yearOf(asOf) } = looseDay.exec(text)?.groups ?? {};
  if (month === undefined || Number(month) < 1 || Number(month) > 12 || isPlannedDay(text)) return false;
  const isDay = isValidDate(Number(year), Number(month), Number(day));
  return (isDay ? isoDate(Number(year), Number(month), Number(day)) : lastDayOfMonth(Number(year), Number(month))) <= asOf;
}
