import { fingerprintOf } from '../../../src/core/text/fingerprintOf';

/** FNV-1a over the letters of all entries, each closed by a line break. */
function expected(entries: readonly string[]): string {
  const letters = [...entries.map((entry) => `${entry}\n`).join('')];
  const hash = letters.reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5);
  return `${entries.length}-${(hash >>> 0).toString(16)}`;
}

test.each([[[]], [['']], [['a']], [['Sở', 'Y tế']], [['Sở Y tế', '', '100']]])('of %j it is that of FNV-1a', (entries) => {
  expect(fingerprintOf(entries)).toBe(expected(entries));
});

test('any change of the entries, of their order or of where one ends is noticed', () => {
  const all = [['Sở', 'Y tế'], ['Y tế', 'Sở'], ['Sở Y', 'tế'], ['SởY tế'], ['Sở', 'Y tê'], ['Sở', 'Y tế', '']].map(fingerprintOf);
  expect(new Set(all).size).toBe(all.length);
});
