/** FNV-1a over the entries: short, stable, and enough to notice an edit made by hand. */
export function fingerprintOf(entries: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const each of entries) {
    for (let index = 0; index < each.length; index += 1) hash = Math.imul(hash ^ each.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ 10, 0x01000193);
  }
  return `${entries.length}-${(hash >>> 0).toString(16)}`;
}
