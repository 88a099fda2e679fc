import { monthOf, yearOf } from '../core/dates/calendar';
import type { IsoDate } from '../core/model/cell';

/**
 * "ngày      tháng 12 năm 2026": the day is left for the signer. Months 1 and 2 get a leading zero, as the decree wants it so that nobody can write
 * another figure before them (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.4.b).
 */
export function signingDate(asOf: IsoDate): string {
  const month = monthOf(asOf);
  return `ngày      tháng ${month <= 2 ? `0${month}` : month} năm ${yearOf(asOf)}`;
}
