/** Guards for what was stored by an earlier version, another add-in or a damaged file: nothing read is trusted. */

/** What is damaged is left out, what is sound stays. */
export function listOf<Entry>(value: unknown, isEntry: (entry: unknown) => entry is Entry): readonly Entry[] {
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
