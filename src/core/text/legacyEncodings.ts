export interface LegacyEncoding {
  readonly id: 'tcvn3' | 'vni';
  /** What one or two characters, as a Unicode font shows them, stand for. */
  readonly letters: ReadonlyMap<string, string>;
}

/** Combining marks in the order in which both encodings list the tones: acute, grave, hook, tilde, dot below. */
const tones = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;
const circumflex = '\u0302';
const breve = '\u0306';

/**
 * TCVN 5712:1993, VN3: one byte a letter, capitals with a tone do not exist. Bytes 0xA1–0xAE, then 0xB5–0xFE, as Windows-1252 shows them;
 * the letters in between are the capitals of VN1 and VN2, which no .Vn font has.
 */
const tcvn3 = [
  ['¡¢£¤¥¦§¨©ª«¬\u00AD®', 'ĂÂÊÔƠƯĐăâêôơưđ'],
  ['µ¶·¸¹', 'àảãáạ'],
  ['»¼½¾Æ', 'ằẳẵắặ'],
  ['ÇÈÉÊË', 'ầẩẫấậ'],
  ['ÌÎÏÐÑ', 'èẻẽéẹ'],
  ['ÒÓÔÕÖ', 'ềểễếệ'],
  ['×ØÜÝÞ', 'ìỉĩíị'],
  ['ßáâãä', 'òỏõóọ'],
  ['åæçèé', 'ồổỗốộ'],
  ['êëìíî', 'ờởỡớợ'],
  ['ïñòóô', 'ùủũúụ'],
  ['õö÷øù', 'ừửữứự'],
  ['úûüýþ', 'ỳỷỹýỵ'],
] as const;

/** VNI-Windows: a letter and a sign for its marks behind it; i, đ, ơ and ư have signs of their own. */
const vniTones = 'ùøûõï';
const vniAccents = [
  { bases: 'aeo', mark: circumflex, alone: 'â', toned: 'áàåãä' },
  { bases: 'a', mark: breve, alone: 'ê', toned: 'éèúüë' },
] as const;
const vniSigns = [['ô', 'ơ'], ['ö', 'ư'], ['ñ', 'đ'], ['î', 'ỵ'], ['í', 'í'], ['ì', 'ì'], ['æ', 'ỉ'], ['ó', 'ĩ'], ['ò', 'ị']] as const;

function vniPairs(): readonly (readonly [string, string])[] {
  const plain = [...'aeouyôö'].flatMap((base) => tones.map((tone, index) => [base + vniTones.charAt(index), letterOf(base) + tone] as const));
  const accented = vniAccents.flatMap(({ bases, mark, alone, toned }) =>
    [...bases].flatMap((base) => [[base + alone, base + mark] as const, ...tones.map((tone, index) => [base + toned.charAt(index), base + mark + tone] as const)]),
  );
  return [...plain, ...accented, ...vniSigns];
}

function letterOf(vniBase: string): string {
  return vniSigns.find(([sign]) => sign === vniBase)?.[1] ?? vniBase;
}

/** Behind a capital the sign may be typed small or large: "UÛy", "Uûy". */
function withCapitals([written, letter]: readonly [string, string]): readonly (readonly [string, string])[] {
  const capital = letter.toUpperCase();
  return [[written, letter], [written.toUpperCase(), capital], [written.charAt(0).toUpperCase() + written.slice(1), capital]];
}

/** Both old encodings of Vietnamese in which Excel files of offices still come. */
export const legacyEncodings: readonly LegacyEncoding[] = [
  { id: 'vni', letters: new Map(vniPairs().flatMap(withCapitals).map(([written, letter]) => [written, letter.normalize('NFC')])) },
  { id: 'tcvn3', letters: new Map(tcvn3.flatMap(([signs, letters]) => [...signs].map((sign, index) => [sign, letters.charAt(index)]))) },
];
