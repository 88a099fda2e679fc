import { decodeXml } from '../../embedded/xlsx/xmlText';

/** An element of an XML text, its name with the prefix as written; `text` is what stands directly in it, trimmed. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: Growing[];
  text: string;
}

const piece = /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;

const newElement = (name: string, attributes: Map<string, string>): Growing => ({ name, attributes, children: [], text: '' });

function readAttributes(written: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', quoted = ''] of written.matchAll(/([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (attributes.has(name)) throw new SyntaxError(`${name}="" …`);
    attributes.set(name, decodeXml(quoted.slice(1, -1)));
  }
  return attributes;
}

/**
 * Reads a small XML file: elements, attributes, text, comments. No document types and no raw sections, which a manifest has no use for.
 * @throws SyntaxError that holds the place where the text is no longer XML
 */
export function readXml(xml: string): XmlElement {
  const top = newElement('', new Map());
  const open: Growing[] = [top];
  piece.lastIndex = xml.startsWith('\uFEFF') ? 1 : 0;
  while (piece.lastIndex < xml.length) {
    const at = piece.lastIndex;
    const [whole, slash, name, attributes = '', end] = piece.exec(xml) ?? [];
    const place = xml.slice(at, at + 40);
    const parent = open.at(-1);
    if (whole === undefined || parent === undefined) throw new SyntaxError(place);
    if (name === undefined) {
      if (!whole.startsWith('<')) parent.text = (parent.text + decodeXml(whole)).trim();
    } else if (slash === '/') {
      if (parent.name !== name || open.length === 1) throw new SyntaxError(place);
      open.pop();
    } else {
      const element = newElement(name, readAttributes(attributes));
      parent.children.push(element);
      if (end !== '/') open.push(element);
    }
  }
  const [root, second] = top.children;
  if (root === undefined || second !== undefined || open.length > 1 || top.text !== '') throw new SyntaxError(xml.slice(-40));
  return root;
}

/** The element itself and all below it, in the order of the text. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}
