import { refuse } from '../host/HostFailure';
import { isHostObject } from '../host/HostObject';
import { parseTypedTime } from '../host/parseTypedTime';
import { serialOfDate } from '../host/serialOfDate';
import { fixedAddress } from './fixedAddress';

const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const isoMoment = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:(?:^|T)(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)Z?)?$/;

/**
 * What a value is compared with, as the file's formula: a number or a date, a range, or a formula with its `=`. A date is handed over as ISO 8601
 * text and kept as a serial, which is what Excel hands back: https://learn.microsoft.com/javascript/api/excel/excel.datetimedatavalidation and
 * https://learn.microsoft.com/javascript/api/excel/excel.basicdatavalidation
 * @throws HostFailure InvalidArgument
 */
export function validationBound(type: string, value: unknown, date1904: boolean): string {
  if (isHostObject(value) && value.target) return fixedAddress(value.target);
  if (typeof value === 'string' && value.startsWith('=') && value.length > 1) return value.slice(1);
  const number = type === 'date' || type === 'time' ? serialOfMoment(value, date1904) : numberOfBound(value);
  return number === null ? refuse('InvalidArgument') : String(number);
}

function numberOfBound(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && plainNumber.test(value.trim()) ? Number(value) : null;
}

function serialOfMoment(value: unknown, date1904: boolean): number | null {
  const match = typeof value === 'string' && value !== '' ? isoMoment.exec(value) : null;
  if (!match) return null;
  const [, year, month, day, time] = match;
  const days = year === undefined ? 0 : serialOfDate(Number(year), Number(month), Number(day), date1904);
  const part = time === undefined ? 0 : (parseTypedTime(time)?.number ?? null);
  return days === null || part === null ? null : days + part;
}
