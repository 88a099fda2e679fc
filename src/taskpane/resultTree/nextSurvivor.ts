/** What takes the place of a line that has gone: the next one of the old list that is still there, or else the one before; null where none is left. */
export function nextSurvivor(before: readonly string[], gone: string, isLeft: (key: string) => boolean): string | null {
  const place = before.indexOf(gone);
  if (place < 0) return null;
  return before.slice(place + 1).find(isLeft) ?? before.slice(0, place).reverse().find(isLeft) ?? null;
}
