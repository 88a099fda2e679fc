/** One tag of an XML text in its order, with its attributes; `text` is what follows it up to the next tag. */
export interface XmlTag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/** The tags of a text that a program wrote, one after another: no comments, no sections of raw text. */
export function* readXml(xml: string): Generator<XmlTag> {
  for (const [, slash = '', name = '', attributes = '', end = '', text = ''] of xml.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>([^<]*)/g)) {
    yield {
      name,
      kind: slash === '/' ? 'close' : end === '/' ? 'empty' : 'open',
      attributes: new Map([...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decoded(value)])),
      text: decoded(text),
    };
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (whole, sign: string | undefined, name: string) => {
    if (sign === undefined) return entities[name] ?? whole;
    return String.fromCodePoint(Number.parseInt(name, sign === '#x' ? 16 : 10));
  });
}
