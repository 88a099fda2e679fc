import fc from 'fast-check';
import { alignedKey } from '../../../src/core/text/alignedKey';
import { cleanText } from '../../../src/core/text/cleanText';

describe('alignedKey', () => {
  it('folds letters and dashes and keeps the other signs', () => {
    expect(alignedKey('Quý II – Đến 30/6; ≥ 5%')).toBe('quy ii - den 30/6; ≥ 5%');
  });

  it('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }).map(cleanText), (text) => expect(alignedKey(text)).toHaveLength(text.length)));
  });
});
