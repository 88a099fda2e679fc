import fc from 'fast-check';
import { legacyEncodings } from '../../../src/core/text/legacyEncodings';
import { readLegacyText } from '../../../src/core/text/readLegacyText';

describe('text in an old encoding', () => {
  test.each([
    ['tcvn3', 'Së Tµi chÝnh', 'Sở Tài chính'],
    ['tcvn3', 'Së Khoa häc vµ C«ng nghÖ', 'Sở Khoa học và Công nghệ'],
    ['tcvn3', 'ñy ban nh©n d©n thµnh phè CÇn Th¬', 'ủy ban nhân dân thành phố Cần Thơ'],
    ['tcvn3', '§Ò ¸n; ®Þa ph\u00AD¬ng', 'Đề án; địa phương'],
    ['tcvn3', 'Th\u00ADêng xuyªn (quý II/2026)', 'Thường xuyên (quý II/2026)'],
    ['vni', 'Sôû Khoa hoïc vaø Coâng ngheä', 'Sở Khoa học và Công nghệ'],
    ['vni', 'UÛy ban nhaân daân thaønh phoá Caàn Thô', 'Ủy ban nhân dân thành phố Cần Thơ'],
    ['vni', 'Ñeà aùn phaùt trieån kinh teá soá', 'Đề án phát triển kinh tế số'],
    ['vni', 'ÑEÀ AÙN NAÊM 2026', 'ĐỀ ÁN NĂM 2026'],
  ])('%s: %j → %j', (encoding, text, converted) => {
    expect(readLegacyText(text)).toEqual({ encoding, converted });
  });

  test('both tables reach every small letter of Vietnamese with a mark', () => {
    const marked = 'áàảãạắằẳẵặấầẩẫậăâéèẻẽẹếềểễệêíìỉĩịóòỏõọốồổỗộôớờởỡợơúùủũụứừửữựưýỳỷỹỵđ';
    for (const { letters } of legacyEncodings) {
      const reached = [...letters.values()];
      expect([...marked].filter((letter) => !reached.includes(letter))).toEqual([]);
    }
  });
});

describe('text that is left alone', () => {
  test.each([
    '', 'Sở Tài chính', 'Công', 'An toàn', 'Tôi', 'Khoá', 'Báo cáo', 'Cao Bá Quát', 'Thí điểm', 'Loài hoá', 'Sở Tài chính'.normalize('NFD'),
    '25 µm', 'm²', 'Win®', '© 2025', '«Tin»', '≥ 70%', '16 × 9', '§ 5',
    'Köln', 'Müller GmbH', 'naïve', 'Citroën', 'Pokémon', 'Année', 'São Paulo', 'Ångström', 'smörgåsbord', 'Übung', 'crème brûlée', 'El Niño', 'Çà phê', 'hßµ', 'façade',
  ])('%j', (text) => {
    expect(readLegacyText(text)).toBeNull();
  });

  test('nothing converted can be converted again, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'Së Tµi chÝnhoïaøâñ;. aeiouyăơ') }), (text) => {
        const once = readLegacyText(text);
        return once === null || readLegacyText(once.converted)?.converted !== text;
      }),
    );
  });
});
