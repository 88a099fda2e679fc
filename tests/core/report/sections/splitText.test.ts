import fc from 'fast-check';
import { splitText } from '../../../../src/core/report/sections/splitText';

test('a text of usual length stays as it is', () => expect(splitText('- Sở Y tế: Thiếu vốn.')).toEqual(['- Sở Y tế: Thiếu vốn.']));

test('a long text is parted between words and nothing is lost', () => {
  fc.assert(fc.property(fc.array(fc.string({ minLength: 1, maxLength: 30 }).map((word) => word.replace(/ /g, '_')), { minLength: 300, maxLength: 900 }), (words) => {
    const parts = splitText(words.join(' '));
    expect(parts.join(' ')).toBe(words.join(' '));
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(2000);
  }), { numRuns: 20 });
});
