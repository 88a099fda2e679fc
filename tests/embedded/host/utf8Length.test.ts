import fc from 'fast-check';
import { utf8Length } from '../../../src/embedded/host/utf8Length';

it('counts the bytes that an encoder makes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});

it.each([['', 0], ['a', 1], ['đ', 2], ['ễ', 3], ['👍', 4]])('%j is %d bytes', (text, bytes) => {
  expect(utf8Length(text)).toBe(bytes);
});
