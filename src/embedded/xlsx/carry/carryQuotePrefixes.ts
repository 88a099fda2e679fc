import type { StylesDraft } from './carryStyles';

const cell = /<(?:\w+:)?c\s([^>]*)>/g;

/** Addresses of the cells whose format in the source marks text typed after an apostrophe. */
export function quotedCells(sourceCells: string, quotedFormats: ReadonlySet<number>): ReadonlySet<string> {
  if (quotedFormats.size === 0) return new Set();
  const quoted = new Set<string>();
  for (const [, attributes = ''] of sourceCells.matchAll(cell)) {
    const address = /\br="([^"]*)"/.exec(attributes)?.[1];
    const format = /\bs="(\d+)"/.exec(attributes)?.[1];
    if (address !== undefined && format !== undefined && quotedFormats.has(Number(format))) quoted.add(address);
  }
  return quoted;
}

/** Marks the cells again that still hold text: without the mark Excel would take "- …" or "=…" for a formula when the cell is edited. */
export function markQuoted(writtenCells: string, quoted: ReadonlySet<string>, styles: StylesDraft): string {
  if (quoted.size === 0) return writtenCells;
  return writtenCells.replace(/<c r="([^"]*)"(?: s="(\d+)")? t="s">/g, (whole, address: string, format: string | undefined) =>
    quoted.has(address) ? `<c r="${address}" s="${styles.quotedFormat(Number(format ?? '0'))}" t="s">` : whole);
}
