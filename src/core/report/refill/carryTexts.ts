import type { ReportLayout } from '../layoutReport';
import type { FreeTexts, LeftOver } from '../freeTexts';
import type { EarlierReport, KeptText } from './EarlierReport';
import { placeName, rowName } from './nameRows';
import { frameCode } from './rowFrame';

export interface CarriedTexts {
  /** Texts whose place is in the new report. */
  readonly free: FreeTexts;
  /** Those that have none any more: they are kept in a table of their own. */
  readonly leftOver: readonly LeftOver[];
}

/** Gives every text of an earlier report its place in the new one; `draft` is that report before any text of the user's. */
export function carryTexts({ texts, standing }: EarlierReport, draft: ReportLayout): CarriedTexts {
  const places = new Map(draft.rows.flatMap(({ key, cells }) => cells.flatMap(({ freeId, col0 }) => (freeId === null ? [] : [[placeName(rowName(key), col0), freeId] as const, [freeId, freeId] as const]))));
  const frames = new Map(draft.rows.map((row) => [rowName(row.key), frameCode(row)]));
  const beside = [...(standing?.beside ?? [])].filter(([name]) => frames.get(name) !== standing?.byName.get(name)?.remembered.frame.code).flatMap(([, kept]) => kept);
  const placed = texts.flatMap(({ place, text }) => {
    const freeId = places.get(place);
    return freeId === undefined ? [] : [[freeId, text] as const];
  });
  const homeless = [...texts.filter(({ place }) => !places.has(place)), ...beside];
  return { free: new Map(placed), leftOver: homeless.filter(({ text }) => text !== '').map(toLeftOver) };
}

function toLeftOver({ place, item, text }: KeptText): LeftOver {
  return { freeId: place, item, text };
}
