import type { WorkbookSnapshot } from '../core/model/sheetSnapshot';
import { fitSheetName, mostNameCharacters } from './fitSheetName';

/** `wanted` as Excel takes it, or with a number behind it where a sheet has that name already; Excel compares names whatever their case. */
export function freeSheetName({ sheets }: WorkbookSnapshot, wanted: string): string {
  const taken = new Set(sheets.map(({ name }) => keyOf(name)));
  const first = fitSheetName(wanted);
  if (!taken.has(keyOf(first))) return first;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = `${fitSheetName(wanted, mostNameCharacters - suffix.length)}${suffix}`;
    if (!taken.has(keyOf(name))) return name;
  }
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('vi');
}
