/** A tag of an XML part by its places in the bytes. The same object is handed over for every tag. */
export interface Tag {
  /** `nameKey` of its name without a prefix. */
  key: number;
  kind: 'opening' | 'closing' | 'empty';
  start: number;
  /** Behind its last sign. */
  end: number;
  /** Values in quotes. */
  attributeCount: number;
}

const [tab, lineFeed, carriageReturn, space, mark, quote, apostrophe, slash, colon, lessThan, greaterThan, question] = [0x09, 0x0a, 0x0d, 0x20, 0x21, 0x22, 0x27, 0x2f, 0x3a, 0x3c, 0x3e, 0x3f];
const blanks: ReadonlySet<number | undefined> = new Set([tab, lineFeed, carriageReturn, space]);

function withByte(key: number, byte: number): number {
  return (Math.imul(key, 31) + byte) | 0;
}

/** A number for a name. Two names may share one: whoever asks for that has his tags counted as those of the other name. */
export function nameKey(name: string): number {
  return [...name].reduce((key, letter) => withByte(key, letter.charCodeAt(0)), 0);
}

/**
 * Shows every tag of an XML part, in one pass over the bytes that never looks back: whatever the part holds, it takes no memory and time by its length.
 * What is no tag (declarations, comments, what stands in a DTD) is passed over.
 */
export function walkTags(bytes: Uint8Array, visit: (tag: Tag) => void): void {
  const tag: Tag = { key: 0, kind: 'opening', start: 0, end: 0, attributeCount: 0 };
  for (let at = bytes.indexOf(lessThan); at >= 0; at = bytes.indexOf(lessThan, at)) {
    const next = bytes[at + 1];
    if (next === mark || next === question) {
      at = endOfDeclaration(bytes, at + 2);
    } else {
      at = readTag(bytes, at, tag);
      visit(tag);
    }
  }
}

/** Comments and CDATA may hold what looks like tags. */
function endOfDeclaration(bytes: Uint8Array, at: number): number {
  const isComment = bytes[at] === 0x2d && bytes[at + 1] === 0x2d;
  const isData = bytes[at] === 0x5b && bytes[at + 1] === 0x43;
  if (!isComment && !isData) return at;
  const sign = isComment ? 0x2d : 0x5d;
  for (let end = bytes.indexOf(greaterThan, at); end >= 0; end = bytes.indexOf(greaterThan, end + 1)) {
    if (bytes[end - 1] === sign && bytes[end - 2] === sign) return end + 1;
  }
  return bytes.length;
}

/** @returns the place behind the tag */
function readTag(bytes: Uint8Array, start: number, tag: Tag): number {
  const isClosing = bytes[start + 1] === slash;
  let at = start + (isClosing ? 2 : 1);
  tag.key = 0;
  tag.start = start;
  tag.attributeCount = 0;
  for (let byte = bytes[at]; byte !== undefined && byte !== slash && byte !== greaterThan && byte !== lessThan && !blanks.has(byte); byte = bytes[(at += 1)]) {
    tag.key = byte === colon ? 0 : withByte(tag.key, byte);
  }
  for (let byte = bytes[at]; byte !== undefined && byte !== greaterThan && byte !== lessThan; byte = bytes[(at += 1)]) {
    if (byte !== quote && byte !== apostrophe) continue;
    tag.attributeCount += 1;
    const close = bytes.indexOf(byte, at + 1);
    at = close < 0 ? bytes.length : close;
  }
  tag.kind = isClosing ? 'closing' : bytes[at - 1] === slash ? 'empty' : 'opening';
  tag.end = bytes[at] === greaterThan ? at + 1 : at;
  return tag.end;
}
