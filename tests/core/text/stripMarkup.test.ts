import fc from 'fast-check';
import { stripMarkup } from '../../../src/core/text/stripMarkup';

describe('stripMarkup', () => {
  it.each([
    ['$\\geq 70\\%$', '≥ 70%'],
    ['$\\leq 10$', '≤ 10'],
    ['$\\le 10$', '≤ 10'],
    ['đạt $\\approx 5$ điểm', 'đạt ≈ 5 điểm'],
    ['<i>phần mềm</i> và <b>dữ liệu</b>', 'phần mềm và dữ liệu'],
    ['<ul><li>Sở A;</li><li>Sở B.</li></ul>', 'Sở A;\nSở B.'],
    ['Dòng một<br/>dòng hai', 'Dòng một\ndòng hai'],
    ['R&amp;D &gt; 2', 'R&D > 2'],
  ])('cleans %s', (text, clean) => {
    expect(stripMarkup(text)).toBe(clean);
  });

  it.each(['a < b > c', 'giá $5 và $6', '> 0,7', 'Sở KH&CN', 'C:\\tmp', '<Tên cơ quan>', ''])('leaves %p as it is', (text) => {
    expect(stripMarkup(text)).toBe(text);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(typeof stripMarkup(text)).toBe('string')));
  });
});
