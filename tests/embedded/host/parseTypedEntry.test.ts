import fc from 'fast-check';
import { parseTypedEntry, type EntryContext, type TypedEntry } from '../../../src/embedded/host/parseTypedEntry';

const general: EntryContext = { isTextCell: false, currentYear: 2026, date1904: false };
const textCell: EntryContext = { ...general, isTextCell: true };

function value(of: string | number | boolean, numberFormat: string | null = null): TypedEntry {
  return { kind: 'value', value: of, numberFormat };
}

/**
 * What Excel makes of typed text: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 * (formulas, United States notation) and https://support.microsoft.com/office/available-number-formats-in-excel-0afe8f52-97db-41f1-b972-4b46e9f1e8d2
 */
describe('text that Excel turns into something else', () => {
  it.each<[string, TypedEntry]>([
    ['', { kind: 'empty' }],
    ['1.10', value(1.1)],
    ['01', value(1)],
    ['7.', value(7)],
    ['.5', value(0.5)],
    [' 12 ', value(12)],
    ['-5', value(-5)],
    ['+5', value(5)],
    ['- 5', value(-5)],
    ['1,234', value(1234, '#,##0')],
    ['1,234.5', value(1234.5, '#,##0.00')],
    ['1E5', value(100000, '0.00E+00')],
    ['2e3', value(2000, '0.00E+00')],
    ['90%', value(0.9, '0%')],
    ['14.5%', value(0.145, '0.00%')],
    ['12 %', value(0.12, '0%')],
    ['$5', value(5, '"$"#,##0')],
    ['(5)', value(-5)],
    ['1 1/2', value(1.5, '# ?/?')],
    ['TRUE', value(true)],
    ['false', value(false)],
    ['#N/A', value('#N/A')],
    ['3-4', value(46085, 'd-mmm')],
    ['10-15', value(46310, 'd-mmm')],
    ['25/12', value(46381, 'd-mmm')],
    ['9/2025', value(45901, 'mmm-yy')],
    ['6/2028', value(46905, 'mmm-yy')],
    ['01/2026', value(46023, 'mmm-yy')],
    ['2025-9', value(45901, 'mmm-yy')],
    ['9/45', value(16681, 'mmm-yy')],
    ['12/31/2025', value(46022, 'm/d/yyyy')],
    ['1/1/00', value(36526, 'm/d/yyyy')],
    ['2025-09-01', value(45901, 'm/d/yyyy')],
    ['1-Sep-2025', value(45901, 'd-mmm-yy')],
    ['Sep 2025', value(45901, 'mmm-yy')],
    ['1 Sep', value(46266, 'd-mmm')],
    ['12:30', value(0.5208333333333334, 'h:mm')],
    ['3:00 PM', value(0.625, 'h:mm AM/PM')],
    ['25:00', value(25 / 24, '[h]:mm:ss')],
    ['9/1/2025 12:00', value(45901.5, 'm/d/yyyy h:mm')],
    ['=1+1', { kind: 'formula', formula: '=1+1' }],
    ['=SUM(A1:B2)', { kind: 'formula', formula: '=SUM(A1:B2)' }],
    ['+A1', { kind: 'formula', formula: '=+A1' }],
    ['-A1*2', { kind: 'formula', formula: '=-A1*2' }],
    ['@SUM(A1)', { kind: 'formula', formula: '=SUM(A1)' }],
    ['- Xây dựng', { kind: 'formula', formula: '=- Xây dựng' }],
    ['- Sở Tài chính; các sở, ngành', { kind: 'invalid' }],
    ['=SUM(A1', { kind: 'invalid' }],
    ['+84 292 3820', { kind: 'invalid' }],
  ])('%j', (text, expected) => {
    expect(parseTypedEntry(text, general)).toEqual(expected);
  });
});

describe('text that stays text', () => {
  it.each([
    'Sở Tài chính', 'Tháng 9/2025', '31/12/2025', '19-8-2025', '2025-2030', '2025 - 2030', '14,5', '1.000.000', '1.2.3', '13/13', '2/30/2025', 'I', 'IV', '1a', '-', '+', '=', '@',
    '12:75', '13:00 PM', '#ABC', 'Quý II/2025', '1/1/1899', '≥ 80', '90 phần trăm', '0/0/2025', 'TRUE.', '1,23', '10-15-20-25', '3 - 4',
  ])('%j', (text) => {
    expect(parseTypedEntry(text, general)).toEqual(value(text));
  });
});

describe('ways to keep text as it is', () => {
  it.each(['1.10', '- Sở Tài chính; các sở, ngành', '9/2025', '=1+1', '90%', 'TRUE'])('%j behind an apostrophe, which is swallowed', (text) => {
    expect(parseTypedEntry(`'${text}`, general)).toEqual({ ...value(text), isQuoted: true });
  });

  it.each(['1.10', '- Sở Tài chính; các sở, ngành', '9/2025', '=1+1', '90%', 'TRUE', "'a", "'=1"])('%j in a cell with the number format @', (text) => {
    expect(parseTypedEntry(text, textCell)).toEqual(value(text));
  });

  it('swallows only the first of two apostrophes', () => {
    expect(parseTypedEntry("''a", general)).toEqual({ ...value("'a"), isQuoted: true });
  });
});

describe('the epoch', () => {
  it('counts 1462 days less in a workbook of the 1904 system', () => {
    expect(parseTypedEntry('9/2025', { ...general, date1904: true })).toEqual(value(45901 - 1462, 'mmm-yy'));
  });

  it('has the 29/2/1900 that never was', () => {
    expect(parseTypedEntry('2/28/1900', general)).toEqual(value(59, 'm/d/yyyy'));
    expect(parseTypedEntry('3/1/1900', general)).toEqual(value(61, 'm/d/yyyy'));
  });
});

describe('whatever the text', () => {
  it('an apostrophe or a text cell keeps it, and reading never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(() => parseTypedEntry(text, general)).not.toThrow();
        expect(parseTypedEntry(`'${text}`, general)).toEqual({ ...value(text), isQuoted: true });
        expect(parseTypedEntry(text, textCell)).toEqual(value(text));
      }),
    );
  });

  it('a number written plainly is that number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 9999 }), (whole, decimals) => {
        const text = `${whole}.${decimals}`;
        expect(parseTypedEntry(text, general)).toEqual(value(Number(text)));
      }),
    );
  });
});
