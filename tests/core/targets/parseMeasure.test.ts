import fc from 'fast-check';
import { parseMeasure } from '../../../src/core/targets/parseMeasure';

describe('parseMeasure', () => {
  it.each([
    [0.62, '0%', '%', '62%', 62], [0.07, '0%', '%', '7%', 7], [0.145, '0.0%', '% GRDP', '14,5%', 14.5], [0.62, 'General', '%', '0,62', 0.62], [12, 'General', '', '12', 12],
    [1000, '#,##0', 'Người', '1.000', 1000], ['62%', '@', '%', '62%', 62], ['62,5 %', '@', '%', '62,5 %', 62.5], ['62', '@', '%', '62', 62], ['62%', '@', '', '62%', 62],
    ['Đạt 62%', '@', '%', 'Đạt 62%', 62], ['1.234,5', '@', 'Tỷ đồng', '1.234,5', 1234.5], ['01', '@', 'Trung tâm', '01', 1], ['-2,5', '@', '%', '-2,5', -2.5],
    ['15 doanh nghiệp', '@', 'Doanh nghiệp', '15 doanh nghiệp', 15], ['1.200 người', '@', '', '1.200 người', 1200],
    ['3 nghìn tỷ', '@', 'Nghìn tỷ đồng', '3 nghìn tỷ', 3], ['3 tỷ đồng', '@', 'Tỷ đồng', '3 tỷ đồng', 3], ['3 nghìn tỷ đồng', '@', '', '3 nghìn tỷ đồng', 3],
  ])('reads %p under %p in %p', (value, numberFormat, unit, text, expected) => {
    expect(parseMeasure(value, numberFormat, unit)).toEqual({ text, value: expected });
  });

  it.each([
    ['62% kế hoạch', '%'], ['> 80', '%'], ['3-5', '%'], ['khoảng 5', ''], ['5 tỷ', 'Triệu đồng'], ['5 tỷ', 'Nghìn tỷ đồng'], ['5 tỷ đồng', 'Nghìn tỷ đồng'], ['5 nghìn tỷ', 'Tỷ đồng'], ['62%', 'Doanh nghiệp'], ['Đang thực hiện', '%'], ['12/15', 'Xã'],
    ['quý III', '%'], ['1.2.3', '%'], ['62%%', '%'], ['5 abc', ''],
  ])('makes no number of the words %p in %p', (text, unit) => {
    expect(parseMeasure(text, '@', unit)).toEqual({ text, value: null });
  });

  it('makes no number of a date or a truth value', () => {
    expect([parseMeasure(46000, 'dd/mm/yyyy', '%'), parseMeasure(true, 'General', '')]).toEqual([{ text: '09/12/2025', value: null }, { text: 'TRUE', value: null }]);
  });

  it.each(['', '  ', '-', '–', '…', '\u00A0'])('sees nothing in %p', (value) => {
    expect(parseMeasure(value, '@', '%')).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean()), fc.string(), fc.string(), (value, format, unit) => expect(parseMeasure(value, format, unit)).not.toBe(undefined)));
  });
});
