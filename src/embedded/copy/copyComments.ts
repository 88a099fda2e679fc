import type { Worksheet } from '@cj-tech-master/excelts';
import { areaAddress } from '../../core/model/address';
import { intersectAreas } from '../host/intersectAreas';
import { parseRangeAddress } from '../host/parseRangeAddress';
import { movedBy, type CellCopy } from './CellCopy';

type Placed = Worksheet['threadedComments'][number];

/** Reads the conversations on cells; what it gives back puts copies of them in the place of those that were there. */
export function copyComments(copy: CellCopy): () => void {
  const place = movedBy(copy.area, copy.distance);
  const found = copy.from.threadedComments.filter(({ ref }) => isIn(ref, copy.area));
  return () => {
    if (found.length === 0 && copy.to.threadedComments.length === 0) return;
    const kept = copy.to.threadedComments.filter(({ ref }) => !isIn(ref, place));
    copy.to.threadedComments = [...kept, ...copies(found, copy, new Set([...kept, ...found].map(({ comment }) => comment.id)))];
  };
}

function isIn(ref: string, area: CellCopy['area']): boolean {
  const cell = parseRangeAddress(ref)?.area;
  return cell !== undefined && intersectAreas(cell, area) !== null;
}

/** Copies have ids of their own, by which answers are found. */
function copies(found: readonly Placed[], { distance }: CellCopy, taken: Set<string | undefined>): readonly Placed[] {
  const ids = new Map(found.flatMap(({ comment: { id } }) => (id === undefined ? [] : [[id, freeId(taken)] as const])));
  return found.map(({ ref, comment }) => {
    const cell = parseRangeAddress(ref)?.area;
    const own = { ...comment };
    const [id, parentId] = [ids.get(comment.id ?? ''), ids.get(comment.parentId ?? '')];
    if (id !== undefined) own.id = id;
    if (parentId !== undefined) own.parentId = parentId;
    return { ref: cell ? areaAddress(movedBy(cell, distance)) : ref, comment: own };
  });
}

function freeId(taken: Set<string | undefined>): string {
  for (let number = taken.size + 1; ; number += 1) {
    const id = `{00000000-0000-4000-A000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}
