import fc from 'fast-check';
import { diffWords } from '../../../src/taskpane/fixes/diffWords';

const signs = { same: '', removed: '-', added: '+' };
const marked = (before: string, after: string) => diffWords(before, after).map(({ kind, text }) => (kind === 'same' ? text : `[${signs[kind]}${text}]`)).join('');

describe('diffWords', () => {
  test.each([
    ['Sớ Y tế; Sở Nội vụ', 'Sở Y tế; Sở Nội vụ', '[-Sớ][+Sở] Y tế; Sở Nội vụ'],
    ['2025- 2030', '2025-2030', '2025-[- ]2030'],
    ['Sở Y tế, Sở Nội vụ, Công an', 'Sở Y tế; Sở Nội vụ; Công an', 'Sở Y tế[-,][+;] Sở Nội vụ[-,][+;] Công an'],
    ['Báo tỉnh nhà', 'Báo thành phố', 'Báo [-tỉnh nhà][+thành phố]'],
    ['', 'Sở Y tế', '[+Sở Y tế]'],
    ['Sở Y tế', '', '[-Sở Y tế]'],
    ['Sở Y tế', 'Sở Y tế', 'Sở Y tế'],
    ['So\u031b\u0309', 'S\u1edf', '[-So\u031b\u0309][+S\u1edf]'],
  ])('of %j and %j marks %s', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  test('both texts can be read out of what is marked', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ế', ' ', ',', '\n', '7', 'Sở', '\u200b'), maxLength: 40 });
    const without = (before: string, after: string, kind: string) => diffWords(before, after).filter((part) => part.kind !== kind).map((part) => part.text).join('');
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect([without(before, after, 'added'), without(before, after, 'removed')]).toEqual([before, after]);
      }),
      { numRuns: 300 },
    );
  });

  test('texts too long to be compared word by word are marked whole', () => {
    const [before, after] = ['a '.repeat(600), 'b '.repeat(600)];
    expect(diffWords(before, after)).toEqual([{ kind: 'removed', text: before }, { kind: 'added', text: after }]);
  });
});
