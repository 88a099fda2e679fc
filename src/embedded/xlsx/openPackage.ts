import { unzipSync, type UnzipFileInfo } from 'fflate';
import { packageLimits } from './packageLimits';
import type { PackageParts } from './SourcePackage';
import { UnreadableWorkbook } from './UnreadableWorkbook';

/**
 * Unpacks an .xlsx. Sizes are those that the zip's directory declares; the unpacker never writes more than declared.
 * @throws UnreadableWorkbook
 */
export function openPackage(bytes: Uint8Array): PackageParts {
  if (bytes.length === 0) throw new UnreadableWorkbook('empty');
  if (bytes.length > packageLimits.fileBytes) throw new UnreadableWorkbook('too-large', `file of ${bytes.length} bytes`);
  refuseOtherFormats(bytes);
  const parts = unpack(bytes);
  if (!parts.has('[Content_Types].xml')) throw new UnreadableWorkbook('not-xlsx', 'no content types');
  if (!parts.has('xl/workbook.xml')) throw new UnreadableWorkbook('not-xlsx', 'no workbook part');
  return parts;
}

const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipHeader = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((byte, index) => bytes[index] === byte);
}

/** Old .xls and encrypted .xlsx share one container; the stream names in its directory, in UTF-16, tell them apart. */
function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, zipHeader)) return;
  if (startsWith(bytes, oleHeader)) throw new UnreadableWorkbook(holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-xls');
  throw new UnreadableWorkbook(looksLikeText(bytes) ? 'csv-or-text' : 'not-xlsx');
}

function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Text holds no control characters but tabs and line ends; UTF-16 announces itself by a byte-order mark. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return bytes.subarray(0, 4096).every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

function unpack(bytes: Uint8Array): PackageParts {
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: withinLimits() })).map(([name, data]) => [pathOf(name), data]));
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook('damaged', String(error));
  }
}

function pathOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

/**
 * A filter that lets entries pass until one of the limits is exceeded, and then refuses the whole package. What is not packed takes the bytes that it
 * has in the file, whatever it declares: thousands of entries may stand on the same ones. Two parts of one name are damage, and programs differ
 * in which they read; capitals do not tell names apart (ECMA-376 part 2, 6.2.2.3).
 */
function withinLimits(): (entry: UnzipFileInfo) => boolean {
  const names = new Set<string>();
  let total = 0;
  return ({ name, size, originalSize }) => {
    const path = pathOf(name).toLowerCase();
    if (names.has(path)) throw new UnreadableWorkbook('damaged', `two entries ${name.slice(0, 200)}`);
    names.add(path);
    const taken = Math.max(size, originalSize);
    total += taken;
    if (taken > packageLimits.entryBytes) throw new UnreadableWorkbook('too-large', `entry ${name.slice(0, 200)} of ${taken} bytes`);
    if (names.size > packageLimits.entryCount) throw new UnreadableWorkbook('too-large', `more than ${packageLimits.entryCount} entries`);
    if (total > packageLimits.totalBytes) throw new UnreadableWorkbook('too-large', `more than ${packageLimits.totalBytes} bytes unpacked`);
    return !name.endsWith('/');
  };
}
