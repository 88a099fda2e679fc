/** Two hashes of 32 bits, made by different factors: 60 bits of them are used at most. */
export interface TextHash {
  readonly a: number;
  readonly b: number;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** FNV-1a and a second hash of the same shape, both stirred at the end. Excel hands a line break back as one sign, however it was written. */
export function textHash(text: string): TextHash {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 13 && text.charCodeAt(index + 1) === 10) continue;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
  }
  return { a: stirred(a), b: stirred(b) };
}

function stirred(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

/** The hash in so many letters (10 at most), 6 bits each. */
export function hashLetters({ a, b }: TextHash, count: number): string {
  let written = '';
  for (let index = 0; index < count; index += 1) written += letters.charAt(((index % 2 === 0 ? a : b) >>> (6 * (index >> 1))) & 63);
  return written;
}
