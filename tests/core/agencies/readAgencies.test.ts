import fc from 'fast-check';
import { readAgencies } from '../../../src/core/agencies/readAgencies';
import { replaceMention } from '../../../src/core/agencies/replaceMention';
import type { AgencyMention } from '../../../src/core/model/agency';
import { builtInDirectory } from '../../../src/data/agencyDirectory';
import { testMatcher } from '../../builders/appendixBuilder';

const read = (text: string) => readAgencies(text, testMatcher);
const textsOf = (text: string) => read(text).map((mention) => mention.text);
const isReplaced = (before: AgencyMention, after: AgencyMention | undefined): boolean => after?.text === before.text && after.duty === before.duty;
const idsOf = (text: string) => read(text).map(({ agencyId }) => agencyId);

describe('cutting', () => {
  test.each([
    ['semicolons', 'Sở Y tế; Sở Tài chính;', ['Sở Y tế', 'Sở Tài chính']],
    ['bullets on lines', '- Sở Y tế;\n- Sở Tài chính.', ['Sở Y tế', 'Sở Tài chính']],
    ['lines only', 'Sở Y tế\r\nSở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['numbers', '1. Sở Y tế\n2. Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['letters', 'a) Sở Y tế; b) Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['mark-up left over', '<ul><li>Sở Y tế</li><li>Sở Tài chính</li></ul>', ['Sở Y tế', 'Sở Tài chính']],
    ['commas', 'Sở KH&CN, Sở GD&ĐT', ['Sở KH&CN', 'Sở GD&ĐT']],
    ['và', 'Sở Nội vụ và Sở Khoa học và Công nghệ', ['Sở Nội vụ', 'Sở Khoa học và Công nghệ']],
    ['và, decomposed', 'Sở Y tế và Sở Tài chính'.normalize('NFD'), ['Sở Y tế'.normalize('NFD'), 'Sở Tài chính'.normalize('NFD')]],
    ['a slash', 'Sở Y tế/Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['a dash', 'Sở Y tế - Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['full stops', 'P. Cái Khế. Sở Y tế. VP. UBND TP.', ['P. Cái Khế', 'Sở Y tế', 'VP. UBND TP']],
    ['; và', 'Sở Y tế; và Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['labels', 'Chủ trì: Sở Y tế; Phối hợp: Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['unknown names before a head', 'Sở Kinh tế số, Đô thị và Ban Điều phối', ['Sở Kinh tế số, Đô thị', 'Ban Điều phối']],
    ['unknown name before a known one', 'Câu lạc bộ A, B và các địa phương', ['Câu lạc bộ A, B', 'các địa phương']],
  ])('%s: %j', (_why, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  test.each([
    'Sở, ban, ngành thành phố',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Trường đại học, cao đẳng',
    'Viện, Trường',
    'UBND xã, phường',
    'UBND xã/phường',
    'Báo và Phát thanh, Truyền hình Cần Thơ',
    'Viện Kinh tế - Xã hội',
    'VP. UBND phường Xyz',
    'Các cơ quan, đơn vị, địa phương liên quan',
    'Sở Văn hóa, Thê thaoo và Du lịch',
    'Sở Nội vụ (đầu mối; phối hợp với xã, phường)',
    'Trung tâm Xúc tiến Đầu tư -Thương mại và Hội chợ triển lãm',
  ])('%j stays whole', (text) => {
    expect(textsOf(`${text}; Sở Y tế`)).toEqual([text, 'Sở Y tế']);
  });

  test.each(['', '   ', '…', '-', ';;\n;', '"'])('%j names nobody', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a head shared by several names', () => {
  test.each([
    ['Các Sở: Nội vụ, Tài chính và Y tế', ['so-noi-vu', 'so-tai-chinh', 'so-y-te']],
    ['Sở Nội vụ, Tài chính', ['so-noi-vu', 'so-tai-chinh']],
    ['Sở Xây dựng, Văn hóa, Thể thao và Du lịch, Y tế', ['so-xay-dung', 'so-van-hoa-the-thao-va-du-lich', 'so-y-te']],
    ['Các Sở: Nội vụ; Tài chính', ['so-noi-vu', 'so-tai-chinh']],
    ['UBND các phường: Cái Khế, Ninh Kiều', ['phuong-cai-khe', 'phuong-ninh-kieu']],
    ['Sở Nội vụ; Thanh tra thành phố', ['so-noi-vu', 'thanh-tra-thanh-pho']],
  ])('%j', (text, expected) => {
    expect(idsOf(text)).toEqual(expected);
  });

  test('is not handed to a part of its own', () => {
    expect(idsOf('Sở Nội vụ; Tài chính')).toEqual(['so-noi-vu', null]);
  });
});

describe('where a mention stands', () => {
  test('separators are kept as written', () => {
    expect(read('- Sở Y tế;\n- Công an thành phố , Sở Tài chính.').map(({ start, separator }) => [start, separator])).toEqual([
      [2, ''],
      [13, ';\n- '],
      [33, ' , '],
    ]);
  });

  const words = fc.constantFrom('Sở', 'Nội vụ', 'và', 'Tài chính', 'Trung tâm', 'các', 'UBND', 'xã', 'phường', 'Ban', 'thành phố', '(đầu mối)', 'Xyz', 'Cần Thơ', '28', '“A”', 'Vụ Sông ngòi', 'triển khai', 'chủ trì', 'phối hợp với', 'Đề nghị', 'đ/c Lê Ba', 'liên quan', 'xã hội');
  const signs = fc.constantFrom(' ', ' ', '; ', ', ', ' và ', '\n- ', '. ', '/', ' - ', ': ', '\n', ' & ', ' (', ')', '  ', '\u00a0', '…');
  const known = fc.constantFrom(...builtInDirectory.map(({ name }) => name));
  const cells = fc.oneof(
    fc.array(fc.tuple(fc.oneof(words, known), signs), { maxLength: 12 }).map((pairs) => pairs.flat().join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  /** The words a cut may swallow. */
  const separatingWords = /(?<!\p{L})(?:v(?:à|à)|chủ trì|phối hợp|với|đề nghị)(?!\p{L})|(?:^|[\n;>])[\s\p{P}\p{S}\p{Cf}]*(?:\d{1,2}[.)]|[a-zđ]\))(?=\s)|<\/?[a-z][^<>]*>/giu;

  test('no letter or digit of a cell is lost or read twice', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const mentions = read(cell);
        let end = 0;
        for (const { start, text, duty } of mentions) {
          expect(cell.slice(start, start + text.length)).toBe(text);
          const between = cell.slice(end, start);
          expect(between.replace(separatingWords, '')).not.toMatch(/[\p{L}\p{N}]/u);
          end = start + text.length + duty.length;
          expect(cell.slice(start + text.length, end)).toBe(duty);
        }
        expect(cell.slice(end).replace(separatingWords, '')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 500 },
    );
  });

  test('composed or not, the same agencies are read', () => {
    fc.assert(fc.property(cells, (cell) => expect(idsOf(cell.normalize('NFD'))).toEqual(idsOf(cell.normalize('NFC')))));
  });

  test('spaces more or less change no agency', () => {
    fc.assert(fc.property(cells, (cell) => expect(idsOf(cell.replaceAll(' ', ' \u00a0 '))).toEqual(idsOf(cell.replaceAll('\u00a0', ' ')))), { numRuns: 60 });
  });

  test('a name put in the place of one mention changes that mention alone', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(known, fc.constantFrom('; ', ';\n- ')), { minLength: 1, maxLength: 6 }), fc.nat(), (pairs, number) => {
        const cell = pairs.flat().join('');
        const mentions = read(cell);
        const at = number % mentions.length;
        const mention = mentions[at];
        const after = mention ? read(replaceMention(cell, mention, 'Sở Y tế')) : [];
        expect(after[at]?.agencyId).toBe('so-y-te');
        expect(mentions.every((before, index) => index === at || isReplaced(before, after[index]))).toBe(true);
      }),
    );
  });

  test('from the first to the last mention, texts, duties and separators make up the cell', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const mentions = read(cell);
        const [first] = mentions;
        if (first) expect(cell.startsWith(mentions.map(({ separator, text, duty }) => separator + text + duty).join(''), first.start)).toBe(true);
      }),
    );
  });
});
