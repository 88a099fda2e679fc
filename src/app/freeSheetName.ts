import type { WorkbookSnapshot } from '../core/model/sheetSnapshot';

/** `wanted`, or with a number behind it where a sheet has that name already; Excel compares names whatever their case. */
export function freeSheetName({ sheets }: WorkbookSnapshot, wanted: string): string {
  const taken = new Set(sheets.map(({ name }) => name.toLocaleLowerCase('vi')));
  const isFree = (name: string) => !taken.has(name.toLocaleLowerCase('vi'));
  if (isFree(wanted)) return wanted;
  let number = 2;
  while (!isFree(`${wanted} (${number})`)) number += 1;
  return `${wanted} (${number})`;
}
