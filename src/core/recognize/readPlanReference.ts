import { isoDate, isValidDate } from '../dates/calendar';
import type { PlanReference } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import { yearNamed } from './yearNamed';

const planNumber = /(?:Kế hoạch|Nghị quyết|Quyết định|Chương trình)\s+số\s*:?\s*(\d+[\w/.-]*\/?[A-ZĐ-]+)/iu;
const issueDate = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})|ngày\s+(\d{1,2})\/(\d{1,2})\/(\d{4})/iu;
/** Only this line speaks of the plan itself; other dates above a table are cut-off dates and the like. */
const attachedTo = /kèm theo[^)\n]*/iu;
const period = /(20\d\d)\s*[-–—]\s*(20\d\d)/u;

/** The plan an appendix belongs to, from the lines above its table; null where they name none. */
export function readPlanReference(title: string): PlanReference | null {
  const text = title.normalize('NFC');
  const attached = attachedTo.exec(text)?.[0] ?? '';
  const number = planNumber.exec(attached)?.[1] ?? null;
  const issuedOn = readIssueDate(attached);
  const [firstYear, lastYear] = yearsOf(text);
  if (number === null && issuedOn === null && firstYear === null) return null;
  return { number, issuedOn, firstYear, lastYear };
}

/** The period of the plan, else its one year; the years of the document itself are not those it is for. */
function yearsOf(text: string): readonly [first: number | null, last: number | null] {
  const [, first, last] = period.exec(text) ?? [];
  if (first !== undefined && last !== undefined) return [Number(first), Number(last)];
  const year = yearNamed(text.replace(attachedTo, ''));
  return typeof year === 'number' ? [year, year] : [null, null];
}

function readIssueDate(text: string): IsoDate | null {
  const match = issueDate.exec(text);
  if (!match) return null;
  const [day, month, year] = match.slice(1).filter(Boolean).map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  return isValidDate(year, month, day) ? isoDate(year, month, day) : null;
}
