import type { ICellData } from '@univerjs/core';
import type { UniverSheet } from './toUniverSheet';

export type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** How one state of a sheet becomes the next: by changing cells (null = emptied), or, where more than cells differs, only by showing it anew. */
export type SheetDifference = { readonly kind: 'cells'; readonly cells: CellMatrix; readonly count: number } | { readonly kind: 'frame' };

/** Compares two states of a sheet. Ids are passed over: the grid's name of a sheet says nothing about its contents. */
export function diffSheet(before: UniverSheet, after: UniverSheet): SheetDifference {
  if (frameOf(before) !== frameOf(after)) return { kind: 'frame' };
  const cells: CellMatrix = {};
  let count = 0;
  for (const row0 of keysOfBoth(before.cellData, after.cellData)) {
    const [old = {}, now = {}] = [before.cellData[row0], after.cellData[row0]];
    for (const col0 of keysOfBoth(old, now)) {
      if (isSame(old[col0], now[col0])) continue;
      (cells[row0] ??= {})[col0] = now[col0] ?? null;
      count += 1;
    }
  }
  return { kind: 'cells', cells, count };
}

function frameOf(sheet: UniverSheet): string {
  return JSON.stringify({ ...sheet, id: '', cellData: {} });
}

function keysOfBoth(one: object, other: object): Set<number> {
  return new Set([...Object.keys(one), ...Object.keys(other)].map(Number));
}

function isSame(one: ICellData | undefined, other: ICellData | undefined): boolean {
  if (!one || !other) return one === other;
  return one.v === other.v && one.t === other.t && one.f === other.f && one.s === other.s && one.custom?.['shown'] === other.custom?.['shown'];
}
