import { parseDeadline } from '../deadlines/parseDeadline';
import type { CellValue } from '../model/cell';
import { numberFormatAt, valueAt, type SheetSnapshot } from '../model/sheetSnapshot';
import type { Steps } from '../model/steps';
import { parseTarget } from '../targets/parseTarget';
import { foldText } from '../text/foldText';
import type { Header } from './findHeaders';
import { isIndexRow } from './headerBlock';
import { readOrdinal } from './readOrdinal';
import { textsOf } from './rowTexts';
import { agencyStart, deedStart, measuredStart, personStart, timeWords, unitWords } from './valueWords';

/** What the cells below a heading look like; shares 0–1 of the filled cells looked at. */
export interface ValueProfile {
  readonly filled: number;
  readonly averageLength: number;
  readonly ordinals: number;
  /** What parses as a deadline; what only speaks of time ("ngày 24/8", without a year) counts for a part. */
  readonly deadlines: number;
  readonly agencies: number;
  readonly people: number;
  readonly quantities: number;
  readonly units: number;
  /** "Tỷ lệ …", "Số …": what is measured. */
  readonly measured: number;
  /** "Xây dựng …", "Rà soát …": what is to be done. */
  readonly deeds: number;
}

/** So many filled cells tell enough; more would only cost time. */
const sampleSize = 40;
const spokenTime = 0.7;
/** Whether a day lacks nothing but its year, any year shows. */
const anyYear = 2000;
const longestQuantity = 40;
const longestDeadline = 120;
const quantityForms: ReadonlySet<string> = new Set(['number', 'range', 'rate', 'compound']);

const emptyCounts = { filled: 0, length: 0, ordinals: 0, deadlines: 0, agencies: 0, people: 0, quantities: 0, units: 0, measured: 0, deeds: 0 };
type Counts = { -readonly [Key in keyof typeof emptyCounts]: number };

/** Profiles every column of the table, headed or not. A pause is offered after each cell: the first few take some milliseconds, since no reading of theirs is known yet. */
export function* profileColumns(sheet: SheetSnapshot, header: Header, lastRow0: number): Steps<ReadonlyMap<number, ValueProfile>> {
  const profiles = new Map<number, ValueProfile>();
  const width = sheet.values[0]?.length ?? 0;
  const skipped = new Set([...header.repeatedRows0, ...indexRowsBelow(sheet, header)]);
  for (let col0 = sheet.col0; col0 < sheet.col0 + width; col0 += 1) {
    profiles.set(col0, yield* profileValues(sheet, col0, [header.lastRow0 + 1, lastRow0], skipped));
  }
  return profiles;
}

/** Rows right below the header that count the columns. */
function indexRowsBelow(sheet: SheetSnapshot, { lastRow0 }: Header): readonly number[] {
  return [lastRow0 + 1, lastRow0 + 2].filter((row0) => isIndexRow([...textsOf(sheet, row0).values()]));
}

/** Looks at the first filled cells of a column. */
function* profileValues(sheet: SheetSnapshot, col0: number, [fromRow0, lastRow0]: readonly [number, number], skipped: ReadonlySet<number>): Steps<ValueProfile> {
  const counts: Counts = { ...emptyCounts };
  for (let row0 = fromRow0; row0 <= lastRow0 && counts.filled < sampleSize; row0 += 1) {
    if (valueAt(sheet, row0, col0) === '' || skipped.has(row0)) continue;
    countCell(sheet, row0, col0, counts);
    yield;
  }
  const { filled, length, ...shares } = counts;
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  const { ordinals, deadlines, agencies, people, quantities, units, measured, deeds } = shares;
  return {
    filled,
    averageLength: share(length),
    ordinals: share(ordinals),
    deadlines: share(deadlines),
    agencies: share(agencies),
    people: share(people),
    quantities: share(quantities),
    units: share(units),
    measured: share(measured),
    deeds: share(deeds),
  };
}

function timeShare(value: CellValue, numberFormat: string, key: string): number {
  if (parseDeadline(value, numberFormat).kind !== 'unknown') return 1;
  return timeWords.test(key) || parseDeadline(value, numberFormat, { year: anyYear }).kind !== 'unknown' ? spokenTime : 0;
}

function countCell(sheet: SheetSnapshot, row0: number, col0: number, counts: Counts): void {
  const value = valueAt(sheet, row0, col0);
  const text = String(value).trim();
  const key = foldText(text.slice(0, longestDeadline));
  const numberFormat = numberFormatAt(sheet, row0, col0);
  counts.filled += 1;
  counts.length += text.length;
  if (!['words', 'blank'].includes(readOrdinal(text).form)) counts.ordinals += 1;
  if (text.length <= longestDeadline) counts.deadlines += timeShare(value, numberFormat, key);
  if (agencyStart.test(key)) counts.agencies += 1;
  if (personStart.test(key)) counts.people += 1;
  if (text.length <= longestQuantity && quantityForms.has(parseTarget({ text, value, numberFormat, unit: '', sectionHorizon: null }).form)) counts.quantities += 1;
  if (text.length <= 25 && (/^[%‰]/.test(text) || unitWords.test(key))) counts.units += 1;
  if (measuredStart.test(key)) counts.measured += 1;
  if (deedStart.test(key)) counts.deeds += 1;
}
