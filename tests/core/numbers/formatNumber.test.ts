import { formatVietnameseNumber, withoutNoise } from '../../../src/core/numbers/formatNumber';

describe('formatVietnameseNumber', () => {
  it.each([
    [1234.5, undefined, '1.234,5'], [1000, undefined, '1.000'], [14.5, undefined, '14,5'], [0.1 + 0.2, undefined, '0,3'], [4.35 * 100, undefined, '435'], [-2.5, undefined, '-2,5'],
    [2 / 3, 1, '0,7'], [2, 1, '2'], [1.005, 2, '1,01'], [-0.04, 1, '0'], [1e15, undefined, '1.000.000.000.000.000'], [12, -1, '12'], [1 / 3, 99, '0,333333333333333'],
  ])('writes %p with at most %p decimals', (number, maxDecimals, text) => {
    expect(formatVietnameseNumber(number, maxDecimals)).toBe(text);
  });

  it('keeps as many decimals as asked, but never more than there may be', () => {
    expect([formatVietnameseNumber(2, 2, 1), formatVietnameseNumber(2.5, 1, 3), formatVietnameseNumber(2, 2, -1), formatVietnameseNumber(-0.04, 1, 1)]).toEqual(['2,0', '2,5', '2', '0,0']);
  });

  it('leaves out the dots of thousands where asked', () => {
    expect([formatVietnameseNumber(1234.5, 1, 0, false), formatVietnameseNumber(-1234567, 0, 0, true)]).toEqual(['1234,5', '-1.234.567']);
  });

  it.each([NaN, Infinity, -Infinity])('writes nothing for %p', (number) => {
    expect(formatVietnameseNumber(number)).toBe('');
  });

  it('drops the noise of binary fractions', () => {
    expect(withoutNoise(0.07 * 100)).toBe(7);
  });
});
