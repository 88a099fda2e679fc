const dStrokes = new Map([...'đĐðÐɖƉ'].map((letter) => [letter, 'd']));
const dashes = /[‐‑‒–—―−]/;
/** Folding a letter takes a Unicode normalisation; a text is folded in a tenth of the time when each letter is folded once only. */
const foldedUnits = new Map<string, string>();

function foldUnit(unit: string): string {
  const base = dStrokes.get(unit) ?? unit.normalize('NFD').charAt(0).toLowerCase();
  if (base.length !== 1) return unit;
  return dashes.test(base) ? '-' : base;
}

/**
 * Folds cleaned (composed) text letter by letter — lower case, no marks, đ as d, every dash `-` — and keeps its length, so that an
 * offset in the key is an offset in the text. Signs stay, unlike in `foldText`: a deadline or a target lives by them.
 */
export function alignedKey(clean: string): string {
  let key = '';
  for (let index = 0; index < clean.length; index += 1) {
    const unit = clean.charAt(index);
    let folded = foldedUnits.get(unit);
    if (folded === undefined) foldedUnits.set(unit, (folded = foldUnit(unit)));
    key += folded;
  }
  return key;
}
