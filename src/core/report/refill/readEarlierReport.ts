import { numberFormatAt, valueAt, type SheetSnapshot } from '../../model/sheetSnapshot';
import { cellText } from '../../text/cellText';
import type { HeadReader } from '../createHeadReader';
import { reportColumnCount } from '../ReportRow';
import { alignRows } from './alignRows';
import type { EarlierReport, KeptText, StandingRow } from './EarlierReport';
import { placeName } from './nameRows';
import { readFirstReport } from './readFirstReport';
import { freeHash } from './rememberReport';
import { decodeRows, remembersRows, type ReportMemory } from './ReportMemory';
import { rescueRows } from './rescueRows';
import { readSheetRows } from './sheetRows';

/** Reads what the user wrote into a report of ours, wherever its rows are now. */
export function readEarlierReport(sheet: SheetSnapshot, memory: ReportMemory, readHead: HeadReader): EarlierReport {
  if (!remembersRows(memory)) return readFirstReport(sheet, memory, readHead);
  const rows = decodeRows(memory);
  if (!rows) return { sheet, texts: [], found: new Map(), isUntouched: false, standing: null };
  const sheetRows = readSheetRows(sheet);
  const found = alignRows(sheetRows, rows);
  const standing = rows.flatMap((remembered, index): StandingRow[] => {
    const row0 = found[index] ?? null;
    return row0 === null ? [] : [{ row0, remembered }];
  });
  const isUntouched = rows.every(({ isAgain }, index) => isAgain || found[index] !== null) && standing.every((row) => hasFormulas(sheet, row));
  const rescued = [...rescueRows(sheet, sheetRows, rows, found)].flatMap(([index, row0]): StandingRow[] => (rows[index] ? [{ row0, remembered: rows[index] }] : []));
  const itemAbove = itemsAbove(sheet, standing);
  const read = [...standing, ...rescued].flatMap((row) => textsOf(sheet, row, itemAbove, memory.left));
  return {
    sheet,
    texts: preferringStanding(read),
    found: new Map([...standing, ...rescued].map(({ row0, remembered }) => [remembered.name, row0])),
    isUntouched,
    standing: isUntouched
      ? {
          byName: new Map(standing.map((row) => [row.remembered.name, row])),
          count: standing.reduce((count, { row0 }) => Math.max(count, row0 + 1), sheetRows.count),
          usersPlaces: new Set(read.map(({ standsAt }) => standsAt)),
          beside: besideOf(sheet, standing),
          breaks: memory.breaks,
        }
      : null,
  };
}

interface ReadText extends KeptText {
  /** The place where it stands now; `place` is the one that it belongs to. */
  readonly standsAt: string;
}

/** A text whose row was gone and that has a place again goes there, unless the user has written something there meanwhile. */
function preferringStanding(texts: readonly ReadText[]): readonly KeptText[] {
  const filled = new Set(texts.filter(({ place, standsAt, text }) => place === standsAt && text !== '').map(({ place }) => place));
  const waiting = new Set(texts.filter(({ place, standsAt, text }) => place !== standsAt && text !== '' && !filled.has(place)).map(({ place }) => place));
  return texts
    .filter(({ place, standsAt }) => place !== standsAt || !waiting.has(place))
    .filter(({ place, standsAt, text }) => place === standsAt || text !== '')
    .map(({ place, standsAt, item, text }) => ({ place: place !== standsAt && filled.has(place) ? standsAt : place, item, text }));
}

/** A formula of ours that the user replaced by a value; where formulas were not read, nothing is known of it. */
function hasFormulas({ formulas, row0: first0, col0: left0 }: SheetSnapshot, { row0, remembered }: StandingRow): boolean {
  return formulas === undefined || remembered.frame.formulaCols0.every((col0) => formulas[row0 - first0]?.[col0 - left0]?.startsWith('=') ?? false);
}

/** What stands in free places of a row and is not what we wrote there. Dates and numbers are taken over as they are shown. */
function textsOf(sheet: SheetSnapshot, { row0, remembered }: StandingRow, itemAbove: (row0: number) => string, left: Readonly<Record<string, string>>): readonly ReadText[] {
  const { name, frame, freeHashes } = remembered;
  return frame.freeCols0.flatMap((col0, index): readonly ReadText[] => {
    const text = shownAt(sheet, row0, col0);
    if (freeHash(text) === (freeHashes[index] ?? '')) return [];
    const standsAt = placeName(name, col0);
    const origin = left[name];
    const item = origin === undefined ? itemAt(sheet, row0, frame.freeCols0) || itemAbove(row0) : String(valueAt(sheet, row0, 1));
    return [{ place: origin ?? standsAt, standsAt, item, text }];
  });
}

function shownAt(sheet: SheetSnapshot, row0: number, col0: number): string {
  return cellText(valueAt(sheet, row0, col0), numberFormatAt(sheet, row0, col0));
}

/** Number and words of an item. */
function itemAt(sheet: SheetSnapshot, row0: number, freeCols0: readonly number[]): string {
  return [0, 1].filter((col0) => !freeCols0.includes(col0)).map((col0) => String(valueAt(sheet, row0, col0))).filter(Boolean).join('. ');
}

/** The words of ours that stand above a row: the heading of a free text. */
function itemsAbove(sheet: SheetSnapshot, standing: readonly StandingRow[]): (row0: number) => string {
  const telling = standing.filter(({ remembered }) => remembered.print !== '').map(({ row0, remembered }) => ({ row0, frame: remembered.frame }));
  return (row0) => {
    const above = telling.filter((row) => row.row0 < row0).at(-1);
    return above ? itemAt(sheet, above.row0, above.frame.freeCols0) : '';
  };
}

function besideOf(sheet: SheetSnapshot, standing: readonly StandingRow[]): ReadonlyMap<string, readonly KeptText[]> {
  const width = sheet.col0 + (sheet.values[0]?.length ?? 0);
  const cols0 = Array.from({ length: Math.max(0, width - reportColumnCount) }, (_, index) => reportColumnCount + index);
  const beside = standing.map(({ row0, remembered: { name, frame } }) => {
    const texts = cols0.map((col0) => ({ place: placeName(name, col0), item: itemAt(sheet, row0, frame.freeCols0), text: shownAt(sheet, row0, col0) }));
    return [name, texts.filter(({ text }) => text !== '')] as const;
  });
  return new Map(beside.filter(([, texts]) => texts.length > 0));
}
