/** An element as it stands in the text of a part. */
export interface XmlElement {
  /** Name without a prefix. */
  readonly name: string;
  /** The whole element as written. */
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between its tags; `''` for an empty element. */
  readonly inner: string;
}

// A tag that is not closed ends at the next one: else each would be looked for to the end of the part.
const tag = /<(\/?)([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The elements that stand side by side in a piece of XML. Spreadsheet parts hold no comments and no CDATA, so their tags can be counted;
 * text between the elements is passed over.
 */
export function xmlElements(xml: string): XmlElement[] {
  const found: XmlElement[] = [];
  let depth = 0;
  let opening: { readonly at: number; readonly innerAt: number; readonly name: string; readonly attributes: string } | null = null;
  for (const match of xml.matchAll(tag)) {
    const [whole, closes, , name = '', attributes = '', isEmpty] = match;
    const end = match.index + whole.length;
    if (closes) {
      depth -= 1;
      if (depth === 0 && opening) found.push(element(xml, opening.at, end, opening.innerAt, match.index, opening.name, opening.attributes));
    } else if (isEmpty) {
      if (depth === 0) found.push(element(xml, match.index, end, end, end, name, attributes));
    } else {
      if (depth === 0) opening = { at: match.index, innerAt: end, name, attributes };
      depth += 1;
    }
  }
  return found;
}

function element(xml: string, at: number, end: number, innerAt: number, innerEnd: number, name: string, attributes: string): XmlElement {
  return { name, text: xml.slice(at, end), attributes: readAttributes(attributes), inner: xml.slice(innerAt, innerEnd) };
}

export function readAttributes(text: string): Map<string, string> {
  return new Map([...text.matchAll(attribute)].map(([, name = '', quoted, single = '']) => [name, quoted ?? single]));
}

/** The document element of a part; null where there is none. */
export function rootElement(xml: string): XmlElement | null {
  return xmlElements(xml)[0] ?? null;
}

/** The first element of this name among those side by side. */
export function childNamed(xml: string, name: string): XmlElement | undefined {
  return xmlElements(xml).find((candidate) => candidate.name === name);
}
