import type { Worksheet } from '@cj-tech-master/excelts';
import type { Host } from '../host/Host';
import type { Target } from '../host/Target';
import { shiftArea, type RowShift } from './RowShift';

/** The ranges that the add-in holds, from this request or kept from one before, go along with their cells; one whose cells are gone stands for nothing. */
export function shiftRanges(sheet: Worksheet, shift: RowShift, { ranges, references }: Host): void {
  const held = new Set<Target>(ranges);
  for (const { target } of references.all) if (target) held.add(target);
  for (const target of held) if (target.sheet === sheet) target.areas = target.areas.flatMap((area) => shiftArea(area, shift) ?? []);
}
