import { packageLimits } from './packageLimits';
import type { PackageParts } from './SourcePackage';
import { UnreadableWorkbook } from './UnreadableWorkbook';

const [lessThan, letterC, letterR, letterO, letterW, space, greaterThan] = [0x3c, 0x63, 0x72, 0x6f, 0x77, 0x20, 0x3e];

/**
 * Counts rows and cells in the worksheets before they are read: a small zip can hold a million formatted rows, each of which costs memory.
 * @throws UnreadableWorkbook
 */
export function refuseTooManyRows(parts: PackageParts): void {
  let [rows, cells] = [0, 0];
  for (const [path, bytes] of parts) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    for (let at = bytes.indexOf(lessThan); at >= 0; at = bytes.indexOf(lessThan, at + 1)) {
      if (bytes[at + 1] === letterC && endsName(bytes[at + 2])) cells += 1;
      else if (bytes[at + 1] === letterR && bytes[at + 2] === letterO && bytes[at + 3] === letterW && endsName(bytes[at + 4])) rows += 1;
    }
  }
  if (rows > packageLimits.rowCount) throw new UnreadableWorkbook('too-large', `${rows} rows`);
  if (cells > packageLimits.cellCount) throw new UnreadableWorkbook('too-large', `${cells} cells`);
}

function endsName(byte: number | undefined): boolean {
  return byte === space || byte === greaterThan;
}
