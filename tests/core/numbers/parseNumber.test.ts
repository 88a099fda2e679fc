import fc from 'fast-check';
import { formatVietnameseNumber } from '../../../src/core/numbers/formatNumber';
import { parseVietnameseNumber } from '../../../src/core/numbers/parseNumber';

describe('parseVietnameseNumber', () => {
  it.each([
    ['0', 0], ['01', 1], ['12,5', 12.5], ['14.5', 14.5], ['0.500', 0.5], ['1.000', 1000], ['1.234,5', 1234.5], ['361.396', 361396],
    ['12.345.678', 12345678], ['1,234', 1.234], ['1,234,567', 1234567], ['1,234.5', 1234.5], ['1 000', 1000], ['\u00A01.000\u00A0', 1000],
    ['-3', -3], ['−3,5', -3.5], ['– 2', -2], ['+5', 5], ['-0', 0], ['5.5', 5.5], ['145.25', 145.25], ['1234.567', 1234.567],
    ['1 000,25', 1000.25], ['12 345 678', 12345678], ['1\u00A0000', 1000], ['1,234,567.89', 1234567.89], ['1,234.56', 1234.56], ['1\u200B.000', 1000],
  ])('reads %p', (text, number) => {
    expect(parseVietnameseNumber(text)).toBe(number);
  });

  it.each([
    '', ' ', 'abc', '5%', '5 người', '1.2.3', '1.234.5', '1,2,3', '10-15', '1e5', ',5', '5,', '.', '--3', '0x10', '١٢', 'Infinity', '0.1.000', '01.5', '0 100', '1234 567', '1 000 tỷ',
    '1 000,', '1.000,5 ha', '0,123,456', '12,345,6789', '1,234,567 ha', '0,234.5', '1234,567.5', '1,234.5.6', '14.5%', '12,5 %', '12.5.2026', '9'.repeat(400),
  ])('refuses %p', (text) => {
    expect(parseVietnameseNumber(text)).toBeNull();
  });

  it('reads back what formatVietnameseNumber writes', () => {
    const plain = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((number) => Number(number.toFixed(5)) + 0);
    fc.assert(fc.property(plain, (number) => expect(parseVietnameseNumber(formatVietnameseNumber(number))).toBe(number || 0)));
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(parseVietnameseNumber(text)).not.toBeNaN()));
  });
});
