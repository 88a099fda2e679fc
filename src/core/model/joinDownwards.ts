import type { Area } from './address';

/** Cells below each other become one area: addresses stay short. */
export function joinDownwards(cells: readonly { readonly row0: number; readonly col0: number }[]): readonly Area[] {
  const areas: { row0: number; col0: number; rowCount: number; colCount: number }[] = [];
  for (const { row0, col0 } of [...cells].sort((a, b) => a.col0 - b.col0 || a.row0 - b.row0)) {
    const last = areas.at(-1);
    if (last && last.col0 === col0 && last.row0 + last.rowCount === row0) last.rowCount += 1;
    else areas.push({ row0, col0, rowCount: 1, colCount: 1 });
  }
  return areas;
}
