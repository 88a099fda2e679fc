import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import type { SourcePackage } from '../SourcePackage';
import type { StylesDraft } from './carryStyles';
import { cutSheet } from './carrySheet';
import { partText } from './sheetPaths';
import { childNamed, rootElement, xmlElements } from './xmlElements';

/** The cells of a package whose text was entered after an apostrophe; the library does not read that. */
export function readQuotedCells({ parts, sheetPaths }: SourcePackage): Cell[] {
  const formats = quotedFormats(partText(parts, 'xl/styles.xml'));
  if (formats.size === 0) return [];
  return [...sheetPaths].flatMap(([sheet, path]) => quotedOf(sheet, cutSheet(partText(parts, path))?.cells ?? '', formats));
}

function quotedOf(sheet: Worksheet, sourceCells: string, formats: ReadonlySet<number>): Cell[] {
  return [...quotedAddresses(sourceCells, formats)].flatMap((address) => sheet.findCell(address) ?? []);
}

/** Numbers of the cell formats that mark text entered after an apostrophe. */
function quotedFormats(styles: string): ReadonlySet<number> {
  const formats = xmlElements(childNamed(rootElement(styles)?.inner ?? '', 'cellXfs')?.inner ?? '');
  return new Set(formats.flatMap(({ attributes }, index) => (/^(?:1|true)$/.test(attributes.get('quotePrefix') ?? '') ? [index] : [])));
}

const cell = /<(?:\w+:)?c\s([^>]*)>/g;

function quotedAddresses(sourceCells: string, quotedFormats: ReadonlySet<number>): ReadonlySet<string> {
  const quoted = new Set<string>();
  for (const [, attributes = ''] of sourceCells.matchAll(cell)) {
    const address = /\br="([^"]*)"/.exec(attributes)?.[1];
    const format = /\bs="(\d+)"/.exec(attributes)?.[1];
    if (address !== undefined && format !== undefined && quotedFormats.has(Number(format))) quoted.add(address);
  }
  return quoted;
}

/** Marks the cells that hold text entered after an apostrophe: without the mark Excel would take "- …" or "=…" for a formula when the cell is edited. */
export function markQuoted(writtenCells: string, quoted: ReadonlySet<string>, styles: StylesDraft): string {
  if (quoted.size === 0) return writtenCells;
  return writtenCells.replace(/<c r="([^"]*)"(?: s="(\d+)")? t="s">/g, (whole, address: string, format: string | undefined) =>
    quoted.has(address) ? `<c r="${address}" s="${styles.quotedFormat(Number(format ?? '0'))}" t="s">` : whole);
}
