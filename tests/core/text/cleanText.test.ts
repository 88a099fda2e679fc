import fc from 'fast-check';
import { cleanText } from '../../../src/core/text/cleanText';

describe('cleanText', () => {
  it.each([
    ['composes', 'Nghie\u0323\u0302p', 'Nghiệp'],
    ['turns odd spaces and tabs into plain ones', 'Sở\u00A0Nội\t\u3000vụ', 'Sở Nội vụ'],
    ['removes what takes no room', '\uFEFFSở\u200B Nội\u00AD vụ', 'Sở Nội vụ'],
    ['keeps line breaks of any kind as one kind', ' - A; \r\n - B.\r', '- A;\n- B.'],
    ['keeps letters, signs and case', 'Ðầu tư – “TW” ≥ 70%', 'Ðầu tư – “TW” ≥ 70%'],
    ['leaves nothing of nothing', ' \n ', ''],
  ])('%s', (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('loses no letter and no sign', () => {
    const visible = (text: string) => text.normalize('NFC').replace(/[\s\u200B-\u200F\u2060\u00AD\uFEFF]/g, '');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(visible(cleanText(text))).toBe(visible(text).normalize('NFC'))));
  });
});
