import { constants, deflateRawSync } from 'node:zlib';

/** An entry of a zip, with what a hostile writer says of it. */
export interface ZipEntry {
  readonly name: string;
  /** The data as stored in the zip: packed by `pack`, or as they are. */
  readonly stored: Uint8Array;
  readonly isPacked: boolean;
  /** Bytes when unpacked, as the directory says. */
  readonly size: number;
  /** Stands on the data of the entry at this place instead of data of its own. */
  readonly onDataOf?: number;
  /** Unix mode of the entry, such as that of a link. */
  readonly mode?: number;
}

/** An entry with this text, packed, honest in its size. */
export function textEntry(name: string, text: string): ZipEntry {
  return packedEntry(name, '', text, 1, '');
}

/**
 * An entry that unpacks to `head`, `times` × `chunk`, `tail`. The packed chunk is repeated as it is, so that gigabytes are written in no time.
 * A block that ends a flush ends on a whole byte and refers to nothing before it: https://www.rfc-editor.org/rfc/rfc1951
 */
export function packedEntry(name: string, head: string, chunk: string, times: number, tail: string): ZipEntry {
  const flushed = (text: string) => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  const piece = flushed(chunk);
  const stored = Buffer.concat([flushed(head), ...Array.from({ length: times }, () => piece), deflateRawSync(tail)]);
  return { name, stored, isPacked: true, size: Buffer.byteLength(head) + Buffer.byteLength(chunk) * times + Buffer.byteLength(tail) };
}

/** The bytes of a zip with these entries, told in its directory as they tell themselves; check sums are left out, as nobody looks at them. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Buffer[] = [];
  const offsets: number[] = [];
  let length = 0;
  const push = (piece: Buffer) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const entry of entries) {
    offsets.push(entry.onDataOf === undefined ? length : (offsets[entry.onDataOf] ?? 0));
    if (entry.onDataOf === undefined) push(Buffer.concat([localHeader(entry), entry.stored]));
  }
  const directoryAt = length;
  entries.forEach((entry, index) => push(directoryEntry(entry, offsets[index] ?? 0)));
  push(endOfDirectory(entries.length, length - directoryAt, directoryAt));
  return Buffer.concat(pieces);
}

function localHeader(entry: ZipEntry): Buffer {
  const name = Buffer.from(entry.name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeSizes(header, 4, entry, name.length);
  return Buffer.concat([header, name]);
}

function directoryEntry(entry: ZipEntry, offset: number): Buffer {
  const name = Buffer.from(entry.name);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(entry.mode === undefined ? 20 : 0x0314, 4);
  writeSizes(header, 6, entry, name.length);
  header.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

/** From the version needed to the length of the name: the part that both headers share. */
function writeSizes(header: Buffer, at: number, { stored, isPacked, size }: ZipEntry, nameLength: number): void {
  const utf8Names = 0x800;
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(utf8Names, at + 2);
  header.writeUInt16LE(isPacked ? 8 : 0, at + 4);
  header.writeUInt32LE(stored.length, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(nameLength, at + 22);
}

function endOfDirectory(count: number, bytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
