import { strFromU8, unzipSync } from 'fflate';
import { readXml } from '../pages/readXml';

/** An element of a part. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  text: string;
}

function parse(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: new Map(), children: [], text: '' };
  const path = [root];
  for (const { name, kind, attributes, text } of readXml(xml)) {
    if (kind === 'close') path.pop();
    else {
      const node = { name, attributes, children: [], text: kind === 'open' ? text : '' };
      path.at(-1)?.children.push(node);
      if (kind === 'open') path.push(node);
    }
  }
  return root;
}

/** Elements of these names, each inside the one before. */
export function within(node: XmlNode, ...names: readonly string[]): readonly XmlNode[] {
  return names.reduce<readonly XmlNode[]>((found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)), [node]);
}

const empty: XmlNode = { name: '', attributes: new Map(), children: [], text: '' };
const first = (node: XmlNode, ...names: readonly string[]): XmlNode => within(node, ...names)[0] ?? empty;
const attribute = (node: XmlNode, name: string): string | null => node.attributes.get(name) ?? null;

/** How a cell looks, in the words of the file (ECMA-376 part 1, §18.8). */
export interface FileLook {
  readonly font: { readonly name: string | null; readonly size: number; readonly bold: boolean; readonly italic: boolean; readonly underline: boolean; readonly color: string | null };
  readonly fill: string | null;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly lines: Readonly<Record<'top' | 'bottom' | 'left' | 'right', string | null>>;
  readonly numberFormat: string;
  readonly isQuoted: boolean;
}

export interface ReadPackage {
  readonly paths: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  part(path: string): XmlNode;
  /** Path of the part of this sheet. */
  sheetPath(name: string): string;
  lookOf(sheet: string, address: string): FileLook;
}

/** Reads the parts of an .xlsx as they stand, by a reader of ours that shares nothing with what writes them. */
export function readPackage(bytes: Uint8Array): ReadPackage {
  const texts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  const parsed = new Map<string, XmlNode>();
  const part = (path: string): XmlNode => {
    const known = parsed.get(path) ?? parse(texts[path] ?? '');
    parsed.set(path, known);
    return known;
  };
  const sheetPath = (name: string): string => {
    const id = within(part('xl/workbook.xml'), 'workbook', 'sheets', 'sheet').find((sheet) => attribute(sheet, 'name') === name)?.attributes.get('r:id');
    const target = within(part('xl/_rels/workbook.xml.rels'), 'Relationships', 'Relationship').find((relation) => attribute(relation, 'Id') === id)?.attributes.get('Target') ?? '';
    return `xl/${target.replace(/^\/xl\//, '')}`;
  };
  const formats = new Map<string, ReadonlyMap<string, number>>();
  const lookOf = (sheet: string, address: string): FileLook => {
    const cells = formats.get(sheet) ?? formatsOf(part(sheetPath(sheet)));
    formats.set(sheet, cells);
    return lookAt(first(part('xl/styles.xml'), 'styleSheet'), cells.get(address) ?? 0);
  };
  return { paths: Object.keys(texts), texts, part, sheetPath, lookOf };
}

function formatsOf(sheet: XmlNode): ReadonlyMap<string, number> {
  return new Map(within(sheet, 'worksheet', 'sheetData', 'row', 'c').map((cell) => [attribute(cell, 'r') ?? '', Number(attribute(cell, 's') ?? 0)]));
}

function lookAt(styles: XmlNode, index: number): FileLook {
  const format = within(styles, 'cellXfs', 'xf')[index] ?? empty;
  const pick = (list: string, item: string, id: string): XmlNode => within(styles, list, item)[Number(attribute(format, id) ?? 0)] ?? empty;
  const [font, fill, border] = [pick('fonts', 'font', 'fontId'), pick('fills', 'fill', 'fillId'), pick('borders', 'border', 'borderId')];
  const alignment = first(format, 'alignment');
  const code = attribute(format, 'numFmtId') ?? '0';
  const line = (side: string): string | null => attribute(first(border, side), 'style');
  return {
    font: {
      name: attribute(first(font, 'name'), 'val'), size: Number(attribute(first(font, 'sz'), 'val')), bold: isOn(font, 'b'), italic: isOn(font, 'i'), underline: isOn(font, 'u'), color: attribute(first(font, 'color'), 'rgb'),
    },
    fill: attribute(first(fill, 'patternFill'), 'patternType') === 'solid' ? attribute(first(fill, 'patternFill', 'fgColor'), 'rgb') : null,
    horizontal: attribute(alignment, 'horizontal'),
    vertical: attribute(alignment, 'vertical'),
    wrap: attribute(alignment, 'wrapText') === '1',
    lines: { top: line('top'), bottom: line('bottom'), left: line('left'), right: line('right') },
    numberFormat: within(styles, 'numFmts', 'numFmt').find((known) => attribute(known, 'numFmtId') === code)?.attributes.get('formatCode') ?? code,
    isQuoted: attribute(format, 'quotePrefix') === '1',
  };
}

/** `<b/>` and `<b val="1"/>`, but not `<b val="0"/>`. */
function isOn(font: XmlNode, name: string): boolean {
  const [mark] = within(font, name);
  return mark !== undefined && !/^(?:0|false|none)$/.test(attribute(mark, 'val') ?? '1');
}
