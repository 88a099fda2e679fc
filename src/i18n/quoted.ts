/** A name within a sentence, in the marks that both languages use. */
export function quoted(name: string): string {
  return `“${name}”`;
}

export function quotedList(names: readonly string[]): string {
  return names.map(quoted).join(', ');
}
