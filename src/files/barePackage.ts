import type { Style } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { areaAddress, type Area } from '../core/model/address';

/** Entries carry no time of day, so that the same picture gives the same bytes. */
const earliestZipDate = new Date(1980, 0, 1);

type Parts = Record<string, Uint8Array>;

/** Author, times and titles: the library writes them even where there are none. */
const properties = /^docProps\//;
const propertyEntries = /<(?:Override PartName="\/docProps\/|Relationship [^>]*Target="docProps\/)[^>]*\/>/g;

/** The package as it goes out: without document properties, with text marked that must stay text when the cell is edited, and with its merged areas. */
export function barePackage(written: Uint8Array, merges: readonly Area[]): Uint8Array {
  const parts = Object.fromEntries(Object.entries(unzipSync(written)).filter(([path]) => !properties.test(path)));
  rewrite(parts, '[Content_Types].xml', (text) => text.replace(propertyEntries, ''));
  rewrite(parts, '_rels/.rels', (text) => text.replace(propertyEntries, ''));
  rewrite(parts, 'xl/styles.xml', markQuoted);
  rewrite(parts, 'xl/worksheets/sheet1.xml', (text) => text.replace(endOfCells, (end) => `${end}${mergedCells(merges)}`));
  return zipSync(parts, { level: 6, mtime: earliestZipDate });
}

const endOfCells = /<\/sheetData>|<sheetData\/>/;

/** The library compares each merged area with all others, which takes minutes for a report of 10,000 tasks; nothing in a file stands between these two elements of ours. */
function mergedCells(merges: readonly Area[]): string {
  if (merges.length === 0) return '';
  return `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join('')}</mergeCells>`;
}

function rewrite(parts: Parts, path: string, change: (text: string) => string): void {
  const part = parts[path];
  if (part) parts[path] = strToU8(change(strFromU8(part)));
}

/**
 * The style of a cell that holds text as if after an apostrophe. The library has no word for that, so the cell is written as one that is not locked, which
 * no other cell of ours is, and the mark is put in its place afterwards.
 */
export function quotedStyle(style: Partial<Style>): Partial<Style> {
  return { ...style, protection: { locked: false } };
}

function markQuoted(styles: string): string {
  return styles.replace(/<xf ([^>]*?)applyProtection="1"([^>]*)>((?:(?!<\/xf>)[^])*?)<protection locked="0"\/>/g, '<xf $1quotePrefix="1"$2>$3');
}
