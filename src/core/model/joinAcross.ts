import type { Area } from './address';

/** Columns that follow each other become one block. */
export function joinAcross(cols0: readonly number[]): readonly Pick<Area, 'col0' | 'colCount'>[] {
  const blocks: { col0: number; colCount: number }[] = [];
  for (const col0 of [...cols0].sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last && last.col0 + last.colCount === col0) last.colCount += 1;
    else blocks.push({ col0, colCount: 1 });
  }
  return blocks;
}
