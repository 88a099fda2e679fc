import type { FormerName } from '../model/agency';

/** Former names in one cell, each with the day since when it no longer holds, as exactly as it is known: "Sở Kế hoạch và Đầu tư (01/3/2025)". */
export function writeFormerNames(formerNames: readonly FormerName[]): string {
  return formerNames.map(({ name, date }) => (date === '' ? name : `${name} (${writtenDate(date)})`)).join('; ');
}

/** Days below 10 and the months 1 and 2 with a zero in front, as Nghị định 30/2020/NĐ-CP has it. */
function writtenDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const parts = [day, month && (Number(month) > 2 ? String(Number(month)) : month), year];
  return parts.filter(Boolean).join('/');
}
