import { parseAddress } from '../../core/model/address';
import { readAttributes } from './carry/xmlElements';
import { contentLimits, formLimits } from './packageLimits';
import type { PackageParts } from './SourcePackage';
import { UnreadableWorkbook } from './UnreadableWorkbook';
import { nameKey, walkTags, type Tag } from './walkTags';

type Counted = keyof typeof contentLimits;

const countedAs = new Map<number, Counted>(
  Object.entries({ row: 'rows', c: 'cells', mergeCell: 'mergedAreas', xf: 'cellFormats', sheet: 'sheets', definedName: 'names' } as const).map(([name, counted]) => [nameKey(name), counted]),
);
const [rowKey, columnKey, mergeKey, nameOfCells] = [nameKey('row'), nameKey('col'), nameKey('mergeCell'), nameKey('definedName')];
/** Names that the library takes for the lay-out of a printed page, as texts; those of filters it keeps cell by cell like any other. */
const namesOfPages: ReadonlySet<string | undefined> = new Set(['_xlnm.Print_Area', '_xlnm.Print_Titles']);
const [runKey, textKeys] = [nameKey('r'), new Set(['si', 'is', 'p', 'text'].map(nameKey))];
const decoder = new TextDecoder();
const byteOrderMark = [0xef, 0xbb, 0xbf];

/**
 * Counts what the XML parts hold before they are read: a small zip can hold a million formatted rows, each of which costs memory, and a few letters
 * can ask for a billion columns.
 * @throws UnreadableWorkbook
 */
export function refuseExcess(parts: PackageParts): void {
  const counts: Record<Counted, number> = { tags: 0, rows: 0, cells: 0, namedCells: 0, mergedAreas: 0, cellFormats: 0, sheets: 0, names: 0 };
  for (const [path, bytes] of parts) if (isXml(bytes)) countTags(path, bytes, counts);
}

/** Whatever the part is named: it is read as XML where a relationship says so. */
function isXml(bytes: Uint8Array): boolean {
  const first = bytes.findIndex((byte) => byte > 0x20);
  return bytes[first] === 0x3c || byteOrderMark.every((byte, index) => bytes[first + index] === byte);
}

function countTags(path: string, bytes: Uint8Array, counts: Record<Counted, number>): void {
  let [depth, runs] = [0, 0];
  walkTags(bytes, (tag) => {
    if (tag.end - tag.start > formLimits.tagBytes || tag.attributeCount > formLimits.attributesOfTag) throw new UnreadableWorkbook('damaged', `${path}: a tag of ${tag.end - tag.start} bytes`);
    if (tag.kind === 'closing') {
      depth -= 1;
      return;
    }
    if (tag.kind === 'opening') depth += 1;
    if (depth > formLimits.depth) throw new UnreadableWorkbook('damaged', `${path}: ${depth} elements deep`);
    count(counts, 'tags', 1);
    runs = tag.key === runKey ? runs + 1 : textKeys.has(tag.key) ? 0 : runs;
    if (runs > formLimits.runsOfText) throw new UnreadableWorkbook('too-large', `${path}: a text of ${runs} looks`);
    const counted = countedAs.get(tag.key);
    if (counted) count(counts, counted, 1);
    const look = looks.get(tag.key);
    if (look) look(attributesOf(bytes, tag), path, counts);
    if (tag.key === nameOfCells && !namesOfPages.has(attributesOf(bytes, tag).get('name'))) for (const address of textAfter(bytes, tag).split(',')) countCells(counts, 'namedCells', address);
  });
}

function count(counts: Record<Counted, number>, counted: Counted, more: number): void {
  counts[counted] += more;
  if (counts[counted] > contentLimits[counted]) throw new UnreadableWorkbook('too-large', `${counts[counted]} ${counted}`);
}

function countCells(counts: Record<Counted, number>, counted: Counted, address: string): void {
  const area = parseAddress(address);
  if (area) count(counts, counted, area.rowCount * area.colCount);
}

type Attributes = ReadonlyMap<string, string>;

/** What has to be looked at in the attributes of a tag. */
const looks = new Map<number, (attributes: Attributes, path: string, counts: Record<Counted, number>) => void>([
  [rowKey, (attributes, path) => refuseStrange(path, attributes.get('r'), formLimits.rows)],
  [columnKey, (attributes, path) => ['min', 'max'].forEach((name) => refuseStrange(path, attributes.get(name), formLimits.columns))],
  [mergeKey, (attributes, _path, counts) => countCells(counts, 'cells', attributes.get('ref') ?? '')],
]);

/** @throws UnreadableWorkbook where something stands that is no whole number up to the greatest */
function refuseStrange(path: string, number: string | undefined, greatest: number): void {
  if (number === undefined || (/^\d{1,7}$/.test(number) && Number(number) >= 1 && Number(number) <= greatest)) return;
  throw new UnreadableWorkbook('damaged', `${path}: ${number.slice(0, 40)} is no number of a row or column`);
}

function attributesOf(bytes: Uint8Array, { start, end }: Tag): Attributes {
  return readAttributes(decoder.decode(bytes.subarray(start, end)));
}

/** The library keeps the cells of a name one by one, unless it names whole rows or columns. */
function textAfter(bytes: Uint8Array, { end }: Tag): string {
  const next = bytes.indexOf(0x3c, end);
  return decoder.decode(bytes.subarray(end, next < 0 ? bytes.length : next));
}
