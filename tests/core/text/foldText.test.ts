import fc from 'fast-check';
import { foldText } from '../../../src/core/text/foldText';

describe('foldText', () => {
  it.each([
    ['marks and case', 'Ủy ban NHÂN DÂN', 'uy ban nhan dan'],
    ['đ and capital Đ', 'Đầu tư, đường', 'dau tu duong'],
    ['eth written for đ', 'Sở Kế hoạch và Ðầu tư ð', 'so ke hoach va dau tu d'],
    ['African D written for đ', 'Ɖiện ɖiện', 'dien dien'],
    ['an ampersand', 'Sở KH&CN', 'so kh va cn'],
    ['old and new placing of the tone mark', 'hòa hoà thủy thuỷ', 'hoa hoa thuy thuy'],
    ['punctuation and line breaks', '- Sở, ban,\n ngành;', 'so ban nganh'],
    ['no-break and narrow spaces', 'Sở\u00A0Nội\u202Fvụ', 'so noi vu'],
    ['zero-width characters and soft hyphens', 'Ng\u200Bhiệp\u00AD vụ\uFEFF', 'nghiep vu'],
    ['marks in the wrong order', 'e\u0323\u0302 e\u0302\u0323 ê\u0323', 'e e e'],
    ['nothing', ' \u200B ', ''],
  ])('folds %s', (_what, text, key) => {
    expect(foldText(text)).toBe(key);
  });

  it('gives one key to every normal form and any spacing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = foldText(text);
        expect(foldText(text.normalize('NFD'))).toBe(key);
        expect(foldText(`  ${text.replace(/ /g, ' \u00A0 ')} `)).toBe(key);
        expect(foldText(key)).toBe(key);
      }),
    );
  });
});
