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
    ['$a \\geqslant 3$; $\\ge 4$; $\\leqslant 5$', 'a ≥ 3; ≥ 4; ≤ 5'],
    ['$\\gt 3$ $\\lt 5$ $\\sim 6$', '> 3 < 5 ~ 6'],
    ['$2 \\times 3 \\pm 1 \\cdot 4$', '2 × 3 ± 1 · 4'],
    ['$\\text{tối thiểu } 5\\%$', 'tối thiểu  5%'],
    ['\\$5 \\# \\_ \\&', '$5 # _ &'],
    ['&ge; 5&nbsp;% &le; &lt; &quot;x&quot; &apos;y&apos;', '≥ 5 % ≤ < "x" \'y\''],
    ['<p class="a">Một</p><p>Hai</p>', 'Một\nHai'],
    ['<div>Một</div> \n <div>Hai</div>', 'Một\nHai'],
    ['<table><tbody><tr><td>Một</td><td> Hai</td></tr><tr><td>Ba</td></tr></tbody></table>', 'Một Hai\nBa'],
    ['<OL><LI value="2">Một</LI><LI>Hai</LI></OL>', 'Một\nHai'],
    ['km<sup>2</sup> <span style="x">đất</span> <a href="y">ở</a>', 'km2 đất ở'],
    ['<b>Một</b>  \n\n  hai', 'Một\nhai'],
  ])('cleans %s', (text, clean) => {
    expect(stripMarkup(text)).toBe(clean);
  });

  it.each(['a < b > c', 'giá $5 và $6', '> 0,7', 'Sở KH&CN', 'C:\\tmp', '<Tên cơ quan>', '', '\\alpha', '<italic>', '<pre>x</pre>', '<linh kiện>', '&copy; 2026', '5 $ và 6 \\n', '  hai đầu  ', 'a < b\n\n  c'])('leaves %p as it is', (text) => {
    expect(stripMarkup(text)).toBe(text);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(typeof stripMarkup(text)).toBe('string')));
  });
});
