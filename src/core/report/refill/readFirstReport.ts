import { numberFormatAt, valueAt, type SheetSnapshot } from '../../model/sheetSnapshot';
import { cellText } from '../../text/cellText';
import { fingerprintOf } from '../../text/fingerprintOf';
import { freeColumns, freeId, isFreeTable, leftOverPrefix, rowKey, type FreeTableId, type LeftOver } from '../freeTexts';
import type { HeadReader } from '../createHeadReader';
import type { EarlierReport, KeptText } from './EarlierReport';
import { placeName, rowName } from './nameRows';
import type { FirstReportMemory } from './ReportMemory';

interface FreeCell {
  readonly row0: number;
  readonly col0: number;
  readonly id: string;
  /** Words of the row, for the reader. */
  readonly item: string;
}

/** Reads a report whose rows were not remembered: texts in its tables are found by the words of their rows, those of the form by where they stood. */
export function readFirstReport(sheet: SheetSnapshot, memory: FirstReportMemory, readHead: HeadReader): EarlierReport {
  const placed = Object.entries(memory.places).map(([id, [row0, col0]]): FreeCell => ({ id, row0, col0, item: String(valueAt(sheet, row0, 1)) }));
  const inTables = freeCellsOf(sheet, readHead);
  const isUntouched = fingerprintOf(ownEntries(sheet, [...inTables, ...placed], memory)) === memory.fingerprint;
  const found = textsOf(sheet, isUntouched ? [...inTables, ...placed] : inTables, memory);
  const pending = (memory.pending ?? []).filter(({ freeId: id }) => !found.some((text) => text.freeId === id && text.text !== ''));
  const kept = [...found.filter(({ freeId: id }) => !pending.some((text) => text.freeId === id)), ...pending];
  return { sheet, texts: kept.map(toKeptText), found: new Map(), isUntouched, standing: null };
}

/** A place in a table has its column behind the key of its row. */
function toKeptText({ freeId: id, item, text }: LeftOver): KeptText {
  const [, key, col0] = /^((?:indicators|tasks|lagging)\|.*)\|(\d+)$/s.exec(id) ?? [];
  return { place: key === undefined ? id : placeName(rowName(key), Number(col0)), item, text };
}

/** What stands in free places and is not what we wrote there. Dates and numbers are taken over as they are shown. */
function textsOf(sheet: SheetSnapshot, freeCells: readonly FreeCell[], { written }: FirstReportMemory): readonly LeftOver[] {
  return freeCells
    .map(({ id, row0, col0, item }) => ({ id, item, text: cellText(valueAt(sheet, row0, col0), numberFormatAt(sheet, row0, col0)) }))
    .filter(({ id, text }) => id.startsWith(leftOverPrefix) || text !== (written[id] ?? ''))
    .map(({ id, ...rest }) => ({ ...rest, freeId: id.startsWith(leftOverPrefix) ? id.slice(leftOverPrefix.length) : id }));
}

/** The free cells of every table on the sheet. A table begins with its head; any other head ends it. */
function freeCellsOf(sheet: SheetSnapshot, readHead: HeadReader): readonly FreeCell[] {
  const found: FreeCell[] = [];
  const seen = new Map<string, number>();
  let current: FreeTableId | null = null;
  for (let row0 = sheet.row0; row0 < sheet.row0 + sheet.values.length; row0 += 1) {
    const ordinal = String(valueAt(sheet, row0, 0));
    const content = String(valueAt(sheet, row0, 1));
    const head = readHead(sheet, row0);
    if (head !== null) {
      current = isFreeTable(head) ? head : null;
    } else if (current !== null && content !== '') {
      const key = rowKey(current, ordinal, content, seen);
      for (const col0 of freeColumns[current]) found.push({ row0, col0, id: freeId(key, col0), item: [ordinal, content].filter(Boolean).join('. ') });
    }
  }
  return found;
}

function ownEntries(sheet: SheetSnapshot, freeCells: readonly FreeCell[], { formulas }: FirstReportMemory): readonly string[] {
  const passed = new Set([...freeCells.map(({ row0, col0 }) => `${row0},${col0}`), ...formulas.map(([row0, col0]) => `${row0},${col0}`)]);
  return sheet.values.flatMap((values, r) =>
    values.flatMap((value, c) => {
      const row0 = sheet.row0 + r;
      const col0 = sheet.col0 + c;
      return value === '' || passed.has(`${row0},${col0}`) ? [] : [`${row0},${col0}=${String(value)}`];
    }),
  );
}
