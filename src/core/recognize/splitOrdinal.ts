import { cleanText } from '../text/cleanText';
import { isInCapitals } from './isInCapitals';
import { readOrdinal, type Ordinal } from './readOrdinal';

const lead = /^(\d{1,2}(?:\.\d{1,2})+[.)]?|\(?[\p{L}\d][\p{L}\d.]{0,7}[.)/:]|[-–—−+*•·●▪■\uE000-\uF8FF]+)\s*(?=\S)/u;

/** A number and a name in one cell, "1. Tỷ lệ hộ nghèo", "II. VĂN HÓA", "- Dịch vụ"; null where the text begins with no number. */
export function splitOrdinal(written: string): { readonly ordinal: Ordinal; readonly rest: string } | null {
  const text = cleanText(written);
  const mark = lead.exec(text)?.[0] ?? '';
  const rest = text.slice(mark.length).trim();
  if (mark === '' || !isHeadless(mark, rest)) return null;
  const ordinal = readOrdinal(mark);
  if (ordinal.form === 'words' || ordinal.form === 'blank') return null;
  return ordinal.form === 'letter' && !isInCapitals(rest) ? null : { ordinal, rest };
}

/** "1.000 doanh nghiệp" and "5,5%" begin with a quantity, "P. Cái Răng" with a short form. */
function isHeadless(mark: string, rest: string): boolean {
  if (!/\d/.test(mark)) return /^\p{L}/u.test(rest) && (/^[^\p{L}]/u.test(mark) || /\s$/.test(mark));
  return /^\p{Lu}/u.test(rest) || (/^\p{L}/u.test(rest) && /^\(?\d+[.)/]\s+$/.test(mark));
}
