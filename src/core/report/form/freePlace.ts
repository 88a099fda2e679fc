import type { FreeTexts } from '../freeTexts';

/** A place of the form that the user may rewrite: what he wrote is kept when the report is made again. */
export interface FreePlace {
  readonly value: string;
  readonly place: { readonly freeId: string; readonly ownText: string };
}

/** `ownText` stands there as long as the user writes nothing else. */
export function freePlace(id: string, ownText: string, texts: FreeTexts): FreePlace {
  const freeId = `form|${id}`;
  return { value: texts.get(freeId) ?? ownText, place: { freeId, ownText } };
}
