import { parseDeadline } from '../deadlines/parseDeadline';
import { numberFormatAt, valueAt, type SheetSnapshot } from '../model/sheetSnapshot';
import { parseTarget } from '../targets/parseTarget';
import { foldText } from '../text/foldText';
import { readOrdinal } from './readOrdinal';

/** What the cells below a heading look like; shares 0–1 of the filled cells looked at. */
export interface ValueProfile {
  readonly filled: number;
  readonly averageLength: number;
  readonly ordinals: number;
  readonly deadlines: number;
  readonly agencies: number;
  readonly quantities: number;
}

/** So many filled cells tell enough; more would only cost time. */
const sampleSize = 60;
const agencyStart = /^(cac )?(so|ban|bo|cong an|ubnd|uy ban|van phong|quy|trung tam|bao|dai|truong|vien|phong|chi cuc|cuc|ngan hang|thanh tra|hoi|doan|thong ke|thue|bao hiem)\b/;
const quantityForms: ReadonlySet<string> = new Set(['number', 'range', 'rate']);

/** Looks at the first filled cells of a column from `fromRow0` down to `lastRow0`. */
export function profileValues(sheet: SheetSnapshot, col0: number, fromRow0: number, lastRow0: number): ValueProfile {
  const counts = { filled: 0, length: 0, ordinals: 0, deadlines: 0, agencies: 0, quantities: 0 };
  for (let row0 = fromRow0; row0 <= lastRow0 && counts.filled < sampleSize; row0 += 1) {
    const value = valueAt(sheet, row0, col0);
    if (value === '') continue;
    const text = String(value);
    const numberFormat = numberFormatAt(sheet, row0, col0);
    counts.filled += 1;
    counts.length += text.length;
    if (!['words', 'blank'].includes(readOrdinal(text).form)) counts.ordinals += 1;
    if (parseDeadline(value, numberFormat).kind !== 'unknown') counts.deadlines += 1;
    if (agencyStart.test(foldText(text))) counts.agencies += 1;
    if (text.length <= 40 && quantityForms.has(parseTarget({ text, value, numberFormat, unit: '', sectionHorizon: null }).form)) counts.quantities += 1;
  }
  const share = (count: number) => (counts.filled === 0 ? 0 : count / counts.filled);
  return {
    filled: counts.filled,
    averageLength: share(counts.length),
    ordinals: share(counts.ordinals),
    deadlines: share(counts.deadlines),
    agencies: share(counts.agencies),
    quantities: share(counts.quantities),
  };
}
