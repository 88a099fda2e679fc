import fc from 'fast-check';
import { joinReplacements } from '../../../src/core/review/joinReplacements';

const cell = 'UBND xã và Sở Tài chinh, Sở Nội vụ';

test.each<[sentence: string, replacements: readonly string[], text: string, overlapping: readonly number[]]>([
  ['nothing to correct leaves the text', [], cell, []],
  ['one correction is made as it is', ['UBND xã và Sở Tài chính, Sở Nội vụ'], 'UBND xã và Sở Tài chính, Sở Nội vụ', []],
  ['a name and the signs between the names are both put right', ['UBND xã và Sở Tài chính, Sở Nội vụ', 'UBND xã; Sở Tài chinh; Sở Nội vụ'], 'UBND xã; Sở Tài chính; Sở Nội vụ', []],
  ['corrections of different names are all made', ['Ủy ban nhân dân cấp xã và Sở Tài chinh, Sở Nội vụ', 'UBND xã và Sở Tài chính, Sở Nội vụ'], 'Ủy ban nhân dân cấp xã và Sở Tài chính, Sở Nội vụ', []],
  ['the same correction twice is one', ['UBND xã và Sở Tài chính, Sở Nội vụ', 'UBND xã và Sở Tài chính, Sở Nội vụ'], 'UBND xã và Sở Tài chính, Sở Nội vụ', []],
  ['what changes nothing meets nothing', [cell, 'UBND xã và Sở Tài chính, Sở Nội vụ'], 'UBND xã và Sở Tài chính, Sở Nội vụ', []],
  ['two opinions of one word: the first holds', ['UBND xã và Sở Tài chính, Sở Nội vụ', 'UBND xã và Sở Tài chánh, Sở Nội vụ'], 'UBND xã và Sở Tài chính, Sở Nội vụ', [1]],
])('%s', (_, replacements, text, overlapping) => {
  expect(joinReplacements(cell, replacements)).toEqual({ text, overlapping });
});

const word = fc.constantFrom('Sở', 'Tài', 'chính', 'và', 'UBND', 'xã', 'e\u0302', '😀', '7.10', '(PH)');
const sign = fc.constantFrom(' ', '; ', ', ', '\n- ', '');
const sentence = fc.array(fc.tuple(word, sign), { maxLength: 12 }).map((parts) => parts.flat().join(''));

test('one correction alone always gives its own text', () => {
  fc.assert(fc.property(sentence, sentence, (expected, replacement) => expect(joinReplacements(expected, [replacement])).toEqual({ text: replacement, overlapping: [] })), { numRuns: 500 });
});

test('any texts at all: one correction gives its own text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 });
  fc.assert(fc.property(text, text, (expected, replacement) => expect(joinReplacements(expected, [replacement]).text).toBe(replacement)), { numRuns: 500 });
});

test('corrections that do not meet give the same text in whatever order they are made', () => {
  fc.assert(
    fc.property(sentence, sentence, sentence, (expected, one, other) => {
      const joined = joinReplacements(expected, [one, other]);
      const turned = joinReplacements(expected, [other, one]);
      expect(turned.overlapping.length).toBe(joined.overlapping.length);
      expect(joined.text).toBe(joined.overlapping.length === 0 ? turned.text : one);
    }),
    { numRuns: 500 },
  );
});

test('corrections of different words are all made, and no other letter changes', () => {
  const words = fc.array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 15 });
  fc.assert(
    fc.property(words, (list) => {
      const text = (changed: (index: number) => boolean) => list.map(([each], index) => (changed(index) ? `mới${index}` : each)).join('; ');
      const places = list.flatMap(([, isChanged], index) => (isChanged ? [index] : []));
      const replacements = places.map((place) => text((index) => index === place));
      expect(joinReplacements(text(() => false), replacements)).toEqual({ text: text((index) => places.includes(index)), overlapping: [] });
    }),
    { numRuns: 300 },
  );
});
