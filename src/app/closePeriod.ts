import { parsePeriod } from '../core/dates/reportingPeriod';
import { findHistory, isUsable, type HistoryTable } from '../core/history/findHistory';
import { carryOnEdits, newHistoryEdits } from '../core/history/historyEdits';
import { historyCells } from '../core/history/historyCells';
import { matchReferences } from '../core/history/matchReferences';
import type { NewHistoryWords } from '../core/history/HistoryWords';
import type { Item } from '../core/model/appendix';
import type { IsoDate } from '../core/model/cell';
import type { WorkbookSnapshot } from '../core/model/sheetSnapshot';
import { trackedItems, type TrackedItem } from '../core/progress/overview/trackedItems';
import { newHistoryLines } from '../data/newHistoryWords';
import { progressSentence } from '../i18n/progressSentence';
import { vietnameseTranslator } from '../i18n/translatorFor';
import { freeSheetName } from './freeSheetName';
import { historyVocabulary } from './historyVocabulary';
import { atPace, beginWriting, type Pace } from './pace';
import { WorkbookFailure, type WorkbookPort, type WorkbookReading } from './ports';
import { understandReading } from './understandReading';
import type { Understanding } from './understandWorkbook';
import { readStateToChange } from './workbookState';

export interface ClosePeriodOptions {
  readonly asOf: IsoDate;
  /** Code of the period, `2026-Q4`. */
  readonly period: string;
}

export interface ClosePeriodResult {
  readonly sheet: string;
  readonly isNewSheet: boolean;
  readonly itemCount: number;
  /** Rows of this period that were there already and were written anew. */
  readonly renewedCount: number;
}

/**
 * Stores the period's values and verdicts on the sheet "Lịch sử theo dõi", one row an item. Closed again, its rows are written where they
 * stand; rows of items that are gone, and rows that cannot be read, stay as they are. At most four requests (and one for each further 5 MB).
 * @throws WorkbookFailure `no-appendix`, `structure-protected`, `sheet-protected`; `too-large` where the sheet could not be read to its end,
 * `state-later` where the user's verdicts are kept in a way that only a later version reads; `stopped` before anything was written
 */
export function closePeriod(port: WorkbookPort, { asOf, period: code }: ClosePeriodOptions, pace: Pace | null = null): Promise<ClosePeriodResult> {
  const period = parsePeriod(code);
  if (!period) throw new RangeError(`period ${code}`);
  const words = writtenWords();
  return port.run(async (session) => {
    const reading = await session.read({ control: pace });
    const state = readStateToChange(reading.state);
    const { snapshot, understanding } = await atPace(understandReading(reading, state, { asOf, period: code }), pace);
    const lines = trackedItems(understanding, wholePlan);
    if (lines.length === 0) throw new WorkbookFailure('no-appendix');
    const cellsOf = (line: TrackedItem) => historyCells(line, { period, asOf }, words);
    const table = tableToCarryOn(snapshot);
    if (!table) {
      const sheet = newSheetName(reading, words);
      await beginWriting(pace);
      await session.apply(newHistoryEdits(sheet, lines.map(cellsOf), words));
      return { sheet, isNewSheet: true, itemCount: lines.length, renewedCount: 0 };
    }
    const rows0 = rowsOfPeriod(understanding, code);
    const renewed = lines.flatMap((line) => {
      const row0 = rows0.get(line.item);
      return row0 === undefined ? [] : [{ row0, cells: cellsOf(line) }];
    });
    const added = lines.filter(({ item }) => !rows0.has(item)).map(cellsOf);
    await beginWriting(pace);
    await session.apply(carryOnEdits(table, renewed, added));
    return { sheet: table.sheet.name, isNewSheet: false, itemCount: lines.length, renewedCount: renewed.length };
  });
}

/** A period is closed for every item, whichever unit is looked at. */
const wholePlan = { unit: null, unitRole: 'any' } as const;

function writtenWords(): NewHistoryWords {
  const t = vietnameseTranslator();
  return { ...historyVocabulary, ...newHistoryLines, explanation: (progress) => progressSentence(progress, t) };
}

/** The history as it stands; null where there is none, or one that lacks a column which is needed. */
function tableToCarryOn({ sheets }: WorkbookSnapshot): HistoryTable | null {
  const { table } = findHistory(sheets, historyVocabulary);
  if (!table || !isUsable(table)) return null;
  const { name, unread, isProtected } = table.sheet;
  if (unread !== null) throw new WorkbookFailure('too-large', '', { sheet: name });
  if (isProtected) throw new WorkbookFailure('sheet-protected', '', { sheet: name });
  return table;
}

function newSheetName({ snapshot, isStructureProtected }: WorkbookReading, { sheetName }: NewHistoryWords): string {
  if (isStructureProtected) throw new WorkbookFailure('structure-protected');
  return freeSheetName(snapshot, sheetName);
}

/** Where the period that is closed again has its items. */
function rowsOfPeriod({ history, appendices }: Understanding, code: string): ReadonlyMap<Item, number> {
  const rows = history?.rows.filter(({ record }) => record.period === code) ?? [];
  const items = matchReferences(rows.map(({ record }) => record.item), appendices);
  return new Map(rows.flatMap(({ row0 }, index) => (items[index] ? [[items[index], row0] as const] : [])));
}
