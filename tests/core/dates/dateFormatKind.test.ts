import fc from 'fast-check';
import { dateFormatKind } from '../../../src/core/dates/dateFormatKind';

describe('dateFormatKind', () => {
  it.each([
    ['d/m/yyyy', 'date'], ['dd/mm/yyyy', 'date'], ['yyyy-mm-dd hh:mm:ss.000', 'date'], ['[$-42A]dd mmmm yyyy;@', 'date'], ['d-mmm', 'date'],
    ['"ngày "d" tháng "m" năm "yyyy', 'date'], ['[$-F800]dddd, mmmm dd, yyyy', 'date'], ['mmm-yy', 'month'], ['MMM-YY', 'month'], ['mmm-yy;@', 'month'],
    ['m/yyyy', 'month'], ['"Tháng "m/yyyy', 'month'], ['\\T\\h\\á\\n\\g m/yyyy', 'month'], ['[$-42A]mmmm yyyy', 'month'], ['yyyy', 'year'], ['"Năm "yyyy', 'year'],
  ])('reads %p', (numberFormat, kind) => {
    expect(dateFormatKind(numberFormat)).toBe(kind);
  });

  it.each([
    'General', '@', '', '0', '0.00', '#,##0', '0%', '0.00E+00', '# ?/?', 'h:mm', 'h:mm AM/PM', 'mm:ss', 'mm:ss.0', '[h]:mm', '[h]:mm:ss', '[mm]:ss', '0" ngày"', '0" năm d"',
    '_-* #,##0.00\\ "₫"_-', '[$đ-42A]#,##0', '[Red]0;[Red]-0', '"d/m/yyyy"', ';;;',
  ])('sees no date in %p', (numberFormat) => {
    expect(dateFormatKind(numberFormat)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (numberFormat) => expect(['date', 'month', 'year', null]).toContain(dateFormatKind(numberFormat))));
  });
});
