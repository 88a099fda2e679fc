import fc from 'fast-check';
import type { Comparator, Target, TargetForm } from '../../../src/core/model/target';
import { parseTarget } from '../../../src/core/targets/parseTarget';

type Brief = readonly [form: TargetForm, comparator: Comparator | null, value: number | null, upper: number | null, unit: string];

function parse(text: string, unit: string = ''): Target {
  return parseTarget({ text, value: text, numberFormat: '@', unit, sectionHorizon: null });
}

function brief({ form, comparator, value, upper, unit }: Target): Brief {
  return [form, comparator, value, upper, unit];
}

describe('parseTarget', () => {
  it.each<[string, string, ...Brief]>([
    ['≥ 80', '%', 'number', '>=', 80, null, '%'],
    ['≥ 80 %', '%', 'number', '>=', 80, null, '%'],
    ['>= 30', '%', 'number', '>=', 30, null, '%'],
    ['=> 30', '%', 'number', '>=', 30, null, '%'],
    ['> 0,7', 'Chỉ số', 'number', '>', 0.7, null, 'Chỉ số'],
    ['>3', 'Tổ chức, doanh nghiệp', 'number', '>', 3, null, 'Tổ chức, doanh nghiệp'],
    ['≤ 10', 'Thứ bậc', 'number', '<=', 10, null, 'Thứ bậc'],
    ['10', 'Thứ bậc', 'number', '<=', 10, null, 'Thứ bậc'],
    ['Top 10', 'Thứ bậc', 'number', '<=', 10, null, 'Thứ bậc'],
    ['Thuộc nhóm 10 địa phương dẫn đầu', 'Thứ bậc', 'number', '<=', 10, null, 'Thứ bậc'],
    ['= 5', 'Mô hình', 'number', '=', 5, null, 'Mô hình'],
    ['đạt tối thiểu 30%', '', 'number', '>=', 30, null, '%'],
    ['Ít nhất 5 sản phẩm', '', 'number', '>=', 5, null, 'sản phẩm'],
    ['Tối thiểu 02 mô hình', '', 'number', '>=', 2, null, 'mô hình'],
    ['trên 80%', '', 'number', '>', 80, null, '%'],
    ['hơn 40%', '%', 'number', '>', 40, null, '%'],
    ['Dưới 3', '%', 'number', '<', 3, null, '%'],
    ['Còn dưới 3%', '', 'number', '<', 3, null, '%'],
    ['Giảm còn 3%', '', 'number', '<=', 3, null, '%'],
    ['Không quá 5 %', '%', 'number', '<=', 5, null, '%'],
    ['tối đa 5 ngày', 'Ngày', 'number', '<=', 5, null, 'Ngày'],
    ['Không dưới 10%', '', 'number', '>=', 10, null, '%'],
    ['Từ 10% trở lên', '', 'number', '>=', 10, null, '%'],
    ['5% trở xuống', '', 'number', '<=', 5, null, '%'],
    ['Khoảng 4', '', 'number', '~', 4, null, ''],
    ['≈ 4,5', '%', 'number', '~', 4.5, null, '%'],
    ['90', '%', 'number', '>=', 90, null, '%'],
    ['100%', '%', 'number', '>=', 100, null, '%'],
    ['100%', 'Doanh nghiệp', 'number', '>=', 100, null, '%'],
    ['10.3', '%', 'number', '>=', 10.3, null, '%'],
    ['1.000', 'Doanh nghiệp', 'number', '>=', 1000, null, 'Doanh nghiệp'],
    ['1.234,5', 'Tỷ đồng', 'number', '>=', 1234.5, null, 'Tỷ đồng'],
    ['1.500 doanh nghiệp', '', 'number', '>=', 1500, null, 'doanh nghiệp'],
    ['2', '% GRDP', 'number', '>=', 2, null, '% GRDP'],
    ['2030', 'Người', 'number', '>=', 2030, null, 'Người'],
    ['$\\geq 70\\%$', '%', 'number', '>=', 70, null, '%'],
    ['8- 10', '%', 'range', '>=', 8, 10, '%'],
    ['33-34', '%', 'range', '>=', 33, 34, '%'],
    ['Giảm\n33-34', '%', 'range', '>=', 33, 34, '%'],
    ['Tăng\n3', '%', 'number', '>=', 3, null, '%'],
    ['1 – 1,2', '%', 'range', '>=', 1, 1.2, '%'],
    ['20% - 50%', '%', 'range', '>=', 20, 50, '%'],
    ['từ 03 đến 05 doanh nghiệp', '', 'range', '>=', 3, 5, 'doanh nghiệp'],
    ['40 - 50', 'Tổ chức', 'range', '>=', 40, 50, 'Tổ chức'],
    ['10-15', '%/năm', 'rate', '>=', 10, 15, '%/năm'],
    ['16- 18', '% / năm', 'rate', '>=', 16, 18, '% / năm'],
    ['9', '%/năm', 'rate', '>=', 9, null, '%/năm'],
    ['12,5 %/năm', '', 'rate', '>=', 12.5, null, '%/năm'],
    ['8,0 - 8,5%/năm', '', 'rate', '>=', 8, 8.5, '%/năm'],
    ['01', 'Trung tâm', 'milestone', '>=', 1, null, 'Trung tâm'],
    ['02 Khu', '', 'milestone', '>=', 2, null, 'Khu'],
    ['5', 'Sản phẩm', 'number', '>=', 5, null, 'Sản phẩm'],
    ['≥ 03', 'Trung tâm', 'number', '>=', 3, null, 'Trung tâm'],
    ['Hoàn thành', '', 'milestone', null, null, null, ''],
    ['Đạt mức trên trung bình của cả nước', 'Thứ bậc', 'qualitative', null, null, null, 'Thứ bậc'],
    ['Hiện đại, dung lượng lớn, thuộc nhóm cao', '', 'qualitative', null, null, null, ''],
    ['5G', '', 'qualitative', null, null, null, ''],
    ['12/15 xã', '', 'number', '>=', 12, null, 'xã'],
    ['34/34 xã (100%)', '', 'number', '>=', 100, null, '%'],
    ['≥80%', '', 'number', '>=', 80, null, '%'],
    ['80 trở lên', '%', 'number', '>=', 80, null, '%'],
    ['từ 80% trở lên', '%', 'number', '>=', 80, null, '%'],
    ['Đạt 95% trở lên', '', 'number', '>=', 95, null, '%'],
    ['bằng hoặc cao hơn 5', '%', 'number', '>=', 5, null, '%'],
    ['>68,0', '%', 'number', '>', 68, null, '%'],
    ['lớn hơn 5', '', 'number', '>', 5, null, ''],
    ['tăng 15% so với năm 2025', '', 'number', '>=', 15, null, '%'],
    ['giảm 10%', '', 'number', '>=', 10, null, '%'],
    ['Giảm từ 1-1,5%', '', 'range', '>=', 1, 1.5, '%'],
    ['mục tiêu tối thiểu 98%', '', 'number', '>=', 98, null, '%'],
    ['100% xã', '', 'number', '>=', 100, null, '%'],
    ['100% (34/34 xã)', '', 'number', '>=', 100, null, '%'],
    ['01 mô hình', '', 'number', '>=', 1, null, 'mô hình'],
    ['09', '', 'number', '>=', 9, null, ''],
    ['thứ 5', '', 'number', '<=', 5, null, ''],
    ['xếp 11/34', '', 'number', '<=', 11, null, ''],
    ['Xếp thứ 11/34 tỉnh', 'Thứ bậc', 'number', '<=', 11, null, 'Thứ bậc'],
    ['nhóm 10', 'Thứ bậc', 'number', '<=', 10, null, 'Thứ bậc'],
    ['Trong nhóm 5 cả nước', 'Thứ bậc', 'number', '<=', 5, null, 'Thứ bậc'],
    ['2 lần', '', 'number', '>=', 2, null, 'lần'],
    ['Gấp 1,5 lần', '', 'number', '>=', 1.5, null, 'lần'],
    ['tăng 2 lần so với năm 2025', '', 'number', '>=', 2, null, 'lần'],
    ['0,5 điểm phần trăm', '', 'number', '>=', 0.5, null, 'điểm phần trăm'],
    ['5 triệu lượt', '', 'number', '>=', 5, null, 'triệu lượt'],
    ['1,2 triệu người', '', 'number', '>=', 1.2, null, 'triệu người'],
    ['150 nghìn', 'Người', 'number', '>=', 150000, null, 'Người'],
    ['150 nghìn', 'Nghìn người', 'number', '>=', 150, null, 'Nghìn người'],
    ['5 tỷ', 'Triệu đồng', 'number', '>=', 5000, null, 'Triệu đồng'],
    ['361.396', 'tỷ đồng', 'number', '>=', 361396, null, 'tỷ đồng'],
    ['≥ 1.200', 'Hộ', 'number', '>=', 1200, null, 'Hộ'],
    ['15,000', 'Người', 'number', '>=', 15000, null, 'Người'],
    ['15,000', '%', 'number', '>=', 15, null, '%'],
    ['18,062', 'Tỷ đồng', 'number', '>=', 18.062, null, 'Tỷ đồng'],
    ['1,000,000', 'Người', 'number', '>=', 1000000, null, 'Người'],
    ['1 234', '', 'number', '>=', 1234, null, ''],
    ['1\u00A0234,5', 'Tỷ đồng', 'number', '>=', 1234.5, null, 'Tỷ đồng'],
    ['12\u2009345', 'Người', 'number', '>=', 12345, null, 'Người'],
    ['−3', '%', 'number', '>=', -3, null, '%'],
    ['-2,5', '%', 'number', '>=', -2.5, null, '%'],
    ['≥ -2', '%', 'number', '>=', -2, null, '%'],
    ['- 80%', '', 'number', '>=', 80, null, '%'],
    ['+ 8', '%', 'number', '>=', 8, null, '%'],
    ['1-1,2', '%', 'range', '>=', 1, 1.2, '%'],
    ['2-3,3', '%', 'range', '>=', 2, 3.3, '%'],
    ['190-200', 'Triệu đồng', 'range', '>=', 190, 200, 'Triệu đồng'],
    ['80 ÷ 90', '%', 'range', '>=', 80, 90, '%'],
    ['khoảng 80 - 90%', '', 'range', '~', 80, 90, '%'],
    ['10.000-12.000 tỷ đồng', '', 'range', '>=', 10000, 12000, 'tỷ đồng'],
    ['Tăng bình quân 9%/năm', '', 'rate', '>=', 9, null, '%/năm'],
    ['2/3', '', 'qualitative', null, null, null, ''],
    ['2/3 số xã', '', 'qualitative', null, null, null, ''],
    ['16/15 xã', '', 'qualitative', null, null, null, ''],
    ['1/1/2026', '', 'qualitative', null, null, null, ''],
    ['80/?', '%', 'qualitative', null, null, null, '%'],
    ['±5', '%', 'qualitative', null, null, null, '%'],
    ['Đạt', '', 'qualitative', null, null, null, ''],
    ['Đạt chuẩn', '', 'qualitative', null, null, null, ''],
    ['Loại A', '', 'qualitative', null, null, null, ''],
    ['Cấp độ 4', '', 'qualitative', null, null, null, ''],
    ['Theo quy định', '', 'qualitative', null, null, null, ''],
    ['A1', '', 'qualitative', null, null, null, ''],
    ['II', '', 'qualitative', null, null, null, ''],
    ['1.2.3', '', 'qualitative', null, null, null, ''],
    ['12,3,4', '%', 'qualitative', null, null, null, '%'],
    ['Giữ vững', '%', 'qualitative', null, null, null, '%'],
    ['Trên trung bình cả nước', '%', 'qualitative', null, null, null, '%'],
    ['Năm 2026', '', 'qualitative', null, null, null, ''],
    ['Quý II', '', 'qualitative', null, null, null, ''],
    ['24/7', '', 'qualitative', null, null, null, ''],
    ['Mức độ 4', '', 'qualitative', null, null, null, ''],
    ['x', '', 'qualitative', null, null, null, ''],
    ['Không có', '', 'qualitative', null, null, null, ''],
    ['10x15', '', 'qualitative', null, null, null, ''],
    ['Hoàn thành trong năm', '', 'milestone', null, null, null, ''],
    ['Xây dựng xong', '', 'milestone', null, null, null, ''],
    ['Ban hành văn bản', '', 'milestone', null, null, null, ''],
    ['?', '', 'none', null, null, null, ''],
    ['/', '', 'none', null, null, null, ''],
    ['---', '', 'none', null, null, null, ''],
    ['\u00A0', '%', 'none', null, null, null, '%'],
    ['', '%', 'none', null, null, null, '%'],
    [' - ', '%', 'none', null, null, null, '%'],
    ['…', '', 'none', null, null, null, ''],
  ])('reads %p in %p as %s %s %p %p %s', (text, unit, ...expected) => {
    expect(brief(parse(text, unit))).toEqual(expected);
    expect(parse(text, unit).text).toBe(text);
  });

  it('knows that a share must also grow', () => {
    expect(parse('≥ 3% và tăng dần theo yêu cầu phát triển', '% tổng chi NSNN')).toMatchObject({ form: 'number', comparator: '>=', value: 3, unit: '% tổng chi NSNN', increasing: true });
    expect(parse('≥ 3%', '%').increasing).toBe(false);
  });

  it('keeps every part of a target with several', () => {
    const target = parse('≤ 3 ĐNÁ; ≤ 50 TG', 'Thứ bậc');
    expect(target).toMatchObject({ form: 'compound', comparator: null, value: null });
    expect(target.parts.map(({ text }) => text)).toEqual(['≤ 3 ĐNÁ', '≤ 50 TG']);
    expect(target.parts.map(brief)).toEqual([['number', '<=', 3, null, 'Thứ bậc'], ['number', '<=', 50, null, 'Thứ bậc']]);
  });

  it('keeps the words of scope where a comma parts two limits, and takes bullets for no minus', () => {
    expect(parse('≤ 3 ĐNÁ, ≤ 50 TG', 'Thứ bậc').parts.map(({ text, value }) => [text, value])).toEqual([['≤ 3 ĐNÁ', 3], ['≤ 50 TG', 50]]);
    expect(parse('-80%\n-90%').parts.map(({ value }) => value)).toEqual([80, 90]);
  });

  it.each([
    [0.9, '0%', '%', 90, '%'], [0.07, '0%', '%', 7, '%'], [0.145, '0.0%', '% GRDP', 14.5, '% GRDP'], [0.9, '0%', '', 90, '%'], [0.9, 'General', '%', 0.9, '%'],
    [90, 'General', '%', 90, '%'], [1000, '#,##0', 'Người', 1000, 'Người'],
  ])('reads the number %p under %p', (value, numberFormat, unit, expected, expectedUnit) => {
    expect(brief(parseTarget({ text: '', value, numberFormat, unit, sectionHorizon: null }))).toEqual(['number', '>=', expected, null, expectedUnit]);
  });

  it('makes no number of a cell that Excel turned into a date, nor of a truth value', () => {
    expect(parseTarget({ text: '15/10/2026', value: 46310, numberFormat: 'd-mmm', unit: '%', sectionHorizon: null })).toMatchObject({ form: 'qualitative', value: null, text: '15/10/2026' });
    expect(parseTarget({ text: 'TRUE', value: true, numberFormat: 'General', unit: '%', sectionHorizon: null })).toMatchObject({ form: 'qualitative', value: null });
  });

  it('takes the horizon of the section unless the cell has its own', () => {
    const cell = { numberFormat: '@', unit: '%', sectionHorizon: '2030-12-31' };
    expect(parseTarget({ ...cell, text: '80', value: '80' }).horizon).toBe('2030-12-31');
    expect(parseTarget({ ...cell, text: '80% vào năm 2028', value: '80% vào năm 2028' })).toMatchObject({ value: 80, horizon: '2028-12-31' });
  });

  const pieces = ['≥', '>', '≤', 'tối thiểu ', 'trên ', '10', '1.000', '0,5', '%', '/năm', ' - ', ' đến ', ' doanh nghiệp', ';', ',', ' và ', 'năm 2030', ' ', '01', ' Khu', '\n', '.', 'đạt '];
  const nearTargets = fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((words) => words.join(''));

  it('never throws and keeps the text as written', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearTargets), fc.string(), (text, unit) => expect(parse(text, unit).text).toBe(text)));
    fc.assert(
      fc.property(fc.double(), fc.string(), fc.string(), (value, numberFormat, unit) => {
        expect(parseTarget({ text: 'x', value, numberFormat, unit, sectionHorizon: null }).text).toBe('x');
      }),
    );
  });

  it('does not mind normal forms and extra spaces', () => {
    fc.assert(
      fc.property(nearTargets, (text) => {
        const expected = brief(parse(text));
        expect(brief(parse(text.normalize('NFD')))).toEqual(expected);
        expect(brief(parse(`\u00A0 ${text.replace(/ /g, ' \u200B ')} `))).toEqual(expected);
      }),
    );
  });
});
