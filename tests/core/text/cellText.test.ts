import fc from 'fast-check';
import { cellText } from '../../../src/core/text/cellText';

describe('cellText', () => {
  it.each([
    ['text stays as it is', ' 01 ', '@', ' 01 '],
    ['a serial under month-year', 46905, 'mmm-yy', '6/2028'],
    ['a serial under a worded month', 46905, '"Tháng "m/yyyy', '6/2028'],
    ['a serial under a day', 46905, 'd/m/yyyy', '01/06/2028'],
    ['a serial under a year', 46905, 'yyyy', '2028'],
    ['a percentage', 0.9, '0%', '90%'],
    ['a percentage with decimals', 0.145, '0.0%', '14,5%'],
    ['a percentage free of binary noise', 0.07, '0%', '7%'],
    ['a year without a format', 2026, 'General', '2026'],
    ['thousand marks only where the format has them', 1234567.5, '#,##0.0', '1.234.567,5'],
    ['trailing zeros that the format shows', 7.1, '0.00', '7,10'],
    ['scaling by thousands', 1500000, '#,##0,', '1.500'],
    ['a large number without an exponent', 1e21, 'General', '1000000000000000000000'],
    ['a small number without an exponent', 1e-7, 'General', '0,0000001'],
    ['fifteen digits at most', 0.1 + 0.2, 'General', '0,3'],
    ['no minus before a rounded nought', -0.2, '0', '0'],
    ['a number that is no day under a date format', -1, 'd/m/yyyy', '-1'],
    ['a truth value', true, 'General', 'TRUE'],
    ['an empty cell', '', 'General', ''],
  ])('%s', (_what, value, numberFormat, text) => {
    expect(cellText(value, numberFormat)).toBe(text);
  });

  it('never throws, whatever the number and format', () => {
    fc.assert(fc.property(fc.double(), fc.string(), (value, numberFormat) => expect(typeof cellText(value, numberFormat)).toBe('string')));
  });
});
