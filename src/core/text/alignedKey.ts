const dStrokes = new Map([...'đĐðÐɖƉ'].map((letter) => [letter, 'd']));
const dashes = /[‐‑‒–—―−]/;

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
  return clean.split('').map(foldUnit).join('');
}
