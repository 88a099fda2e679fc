import { numberFormatAt, valueAt, type SheetSnapshot } from '../model/sheetSnapshot';
import { cellText } from '../text/cellText';
import { fingerprintOf } from '../text/fingerprintOf';
import { freeColumns, freeId, isFreeTable, leftOverPrefix, rowKey, type FreeTableId } from './freeTexts';
import type { HeadReader } from './headAt';
import type { LeftOver } from './layoutReport';
import type { PagedReport } from './paginate';
import { shapeOf } from './refreshEdits';

/** What is remembered of a report we wrote, so that a later run can tell our text from the user's. Kept in the workbook as JSON. */
export interface ReportMemory {
  readonly sheet: string;
  readonly period: string;
  readonly unit: string | null;
  /** Fingerprint of every cell that is not the user's. */
  readonly fingerprint: string;
  /** Places outside the tables: id → [row0, col0]. */
  readonly places: Readonly<Record<string, readonly [number, number]>>;
  /** What we write into free places while the user writes nothing else, where that is not empty. */
  readonly written: Readonly<Record<string, string>>;
  /** Cells whose value Excel computes; they are not compared. */
  readonly formulas: readonly (readonly [number, number])[];
  /** Fingerprint of where everything stands; older reports have none. */
  readonly shape?: string;
  /** Texts of the user's while their sheet is being filled again: were that cut short, they would stand nowhere else. */
  readonly pending?: readonly LeftOver[];
}

/** Places found again by where they stand, not by the words of their row. */
const isPlaced = (id: string) => id.startsWith('form|') || id.startsWith(leftOverPrefix);

/** Remembers a layout that was written to `sheet`. */
export function rememberReport(sheet: string, period: string, unit: string | null, layout: PagedReport): ReportMemory {
  const places: Record<string, readonly [number, number]> = {};
  const written: Record<string, string> = {};
  const formulas: (readonly [number, number])[] = [];
  const own: string[] = [];
  layout.rows.forEach(({ cells }, row0) => {
    for (const { col0, input, freeId: id, ownText } of cells) {
      if (id !== null && isPlaced(id)) places[id] = [row0, col0];
      if (id !== null && ownText !== '') written[id] = ownText;
      if (input.kind === 'rowFormula') formulas.push([row0, col0]);
      if (id === null && input.kind === 'text') own.push(entry(row0, col0, input.text));
      if (id === null && input.kind === 'number') own.push(entry(row0, col0, String(input.number)));
    }
  });
  return { sheet, period, unit, fingerprint: fingerprintOf(own), places, written, formulas, shape: shapeOf(layout) };
}

export interface EarlierReport {
  /** The sheet as it stands now; the user may have renamed it. */
  readonly sheet: SheetSnapshot;
  /** Texts of the user's by the place they stand in. */
  readonly texts: ReadonlyMap<string, string>;
  /** The same with the words of their rows, for those whose rows may be gone. */
  readonly leftOver: readonly LeftOver[];
  /** Nothing but the free places was changed since we wrote it. */
  readonly isUntouched: boolean;
  /** Its rows can be moved: untouched, and without formulas of the user's, which would not survive that. */
  readonly isRefillable: boolean;
}

/** Reads what the user wrote into a report of ours, wherever its rows are now. */
export function readEarlierReport(sheet: SheetSnapshot, memory: ReportMemory, readHead: HeadReader): EarlierReport {
  const placed = Object.entries(memory.places).map(([id, [row0, col0]]): FreeCell => ({ id, row0, col0, item: String(valueAt(sheet, row0, 1)) }));
  const inTables = freeCellsOf(sheet, readHead);
  const freeCells = [...inTables, ...placed];
  const isUntouched = fingerprintOf(ownEntries(sheet, freeCells, memory)) === memory.fingerprint;
  const found = textsOf(sheet, isUntouched ? freeCells : inTables, memory);
  const pending = (memory.pending ?? []).filter(({ freeId: id }) => !found.some((text) => text.freeId === id && text.text !== ''));
  const kept = [...found.filter(({ freeId: id }) => !pending.some((text) => text.freeId === id)), ...pending];
  return {
    sheet,
    texts: new Map(kept.map(({ freeId: id, text }) => [id, text])),
    leftOver: kept.filter(({ freeId: id, text }) => !isPlaced(id) && text !== ''),
    isUntouched,
    isRefillable: isUntouched && sheet.formulas !== undefined && !freeCells.some((cell) => holdsFormula(sheet, cell)),
  };
}

/** What stands in free places and is not what we wrote there. Dates and numbers are taken over as they are shown. */
function textsOf(sheet: SheetSnapshot, freeCells: readonly FreeCell[], { written }: ReportMemory): readonly LeftOver[] {
  return freeCells
    .map(({ id, row0, col0, item }) => ({ id, item, text: cellText(valueAt(sheet, row0, col0), numberFormatAt(sheet, row0, col0)) }))
    .filter(({ id, text }) => id.startsWith(leftOverPrefix) || text !== (written[id] ?? ''))
    .map(({ id, ...rest }) => ({ ...rest, freeId: id.startsWith(leftOverPrefix) ? id.slice(leftOverPrefix.length) : id }));
}

function holdsFormula(sheet: SheetSnapshot, { row0, col0 }: FreeCell): boolean {
  return sheet.formulas?.[row0 - sheet.row0]?.[col0 - sheet.col0]?.startsWith('=') ?? false;
}

interface FreeCell {
  readonly row0: number;
  readonly col0: number;
  readonly id: string;
  /** Words of the row, for the reader. */
  readonly item: string;
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

function ownEntries(sheet: SheetSnapshot, freeCells: readonly FreeCell[], { formulas }: ReportMemory): readonly string[] {
  const passed = new Set([...freeCells.map(({ row0, col0 }) => `${row0},${col0}`), ...formulas.map(([row0, col0]) => `${row0},${col0}`)]);
  return sheet.values.flatMap((values, r) =>
    values.flatMap((value, c) => {
      const row0 = sheet.row0 + r;
      const col0 = sheet.col0 + c;
      return value === '' || passed.has(`${row0},${col0}`) ? [] : [entry(row0, col0, String(value))];
    }),
  );
}

function entry(row0: number, col0: number, shown: string): string {
  return `${row0},${col0}=${shown}`;
}
