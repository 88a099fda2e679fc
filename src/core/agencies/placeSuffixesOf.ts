import { foldText } from '../text/foldText';

const units = ['thành phố', 'tỉnh', 'thị xã', 'thị trấn', 'đặc khu', 'quận', 'huyện', 'phường', 'xã', 'Bộ'];
/** Of a place that nobody named: what the offices of any province write. */
const unitsOfUnknownPlace = ['thành phố', 'tỉnh'];

/**
 * Endings that say where an agency is, and may be left out: of "tỉnh Lào Cai" both "Công an tỉnh" and "Công an tỉnh Lào Cai".
 * @param place "tỉnh Lào Cai", "thành phố Cần Thơ", a bare "Lào Cai", or `''`
 * @returns longest first
 */
export function placeSuffixesOf(place: string): readonly string[] {
  const written = place.normalize('NFC').trim().replace(/\s+/g, ' ');
  const key = foldText(written);
  const unit = units.find((each) => key.startsWith(`${foldText(each)} `));
  const name = unit === undefined ? written : written.slice(unit.length + 1);
  const places = unit === undefined ? unitsOfUnknownPlace : [`${unit} ${name}`, unit];
  const endings = [...places.map((each) => `trên địa bàn ${each}`), 'trên địa bàn', ...places.map((each) => `của ${each}`), ...places, ...(name === '' ? [] : [name])];
  return [...new Set(endings)].sort((one, other) => other.length - one.length);
}
