import { periodCode, periodOf } from '../core/dates/reportingPeriod';
import { findHistory } from '../core/history/findHistory';
import { readHistory } from '../core/history/readHistory';
import { recallItems } from '../core/history/recallItems';
import type { Appendix, Item } from '../core/model/appendix';
import type { IsoDate } from '../core/model/cell';
import type { LeftTable, TableCorrection } from '../core/model/correction';
import type { HistorySheet } from '../core/model/history';
import type { ItemProgress } from '../core/model/progress';
import type { WorkbookSnapshot } from '../core/model/sheetSnapshot';
import { finish, type StagedSteps } from '../core/model/steps';
import { usualSettings, type ManualVerdict } from '../core/model/tracking';
import { judgeAppendix } from '../core/progress/judgeAppendix';
import { completePlan } from '../core/recognize/completePlan';
import { readAppendix } from '../core/recognize/readAppendix';
import { recognizeSheet } from '../core/recognize/recognizeSheet';
import { historyVocabulary } from './historyVocabulary';
import type { Knowledge } from './knowledge';
import type { WorkbookState } from './workbookState';

export interface Understanding {
  readonly appendices: readonly Appendix[];
  /** Tables with a heading row that are not taken for appendices. */
  readonly leftTables: readonly LeftTable[];
  /** What the user said of tables that are no longer found on their sheets: a heading was changed, say. */
  readonly lostCorrections: readonly TableCorrection[];
  /** Verdicts in the order of `appendix.items`. */
  readonly progress: ReadonlyMap<Appendix, readonly ItemProgress[]>;
  /** The periods that were closed; null where none was. */
  readonly history: HistorySheet | null;
  /** The user's own verdicts by the item that each means today; they are kept under the references they carry. */
  readonly manualVerdicts: ReadonlyMap<Item, ManualVerdict>;
  /** The user's own verdicts whose item is no longer found, or not for sure. */
  readonly lostVerdicts: readonly ManualVerdict[];
}

export interface Circumstances extends Partial<Pick<WorkbookState, 'settings' | 'verdicts'>> {
  /** Cut-off date. */
  readonly asOf: IsoDate;
  /** What the user said of tables read wrongly. */
  readonly corrections: readonly TableCorrection[];
  /** Code of the reporting period; left out: that of the settings, else the quarter of the cut-off date. */
  readonly period?: string;
}

/** Finds and interprets every appendix, and judges its items as of a day. Never throws. */
export function understandWorkbook(snapshot: WorkbookSnapshot, knowledge: Knowledge, circumstances: Circumstances): Understanding {
  return finish(understandInSteps(snapshot, knowledge, circumstances));
}

export function* understandInSteps(snapshot: WorkbookSnapshot, knowledge: Knowledge, circumstances: Circumstances): StagedSteps<Understanding> {
  const { asOf, corrections, settings = usualSettings, verdicts = [] } = circumstances;
  const found = findHistory(snapshot.sheets, historyVocabulary);
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  const appendices: Appendix[] = [];
  const leftTables: LeftTable[] = [];
  for (const [done, sheet] of snapshot.sheets.entries()) {
    yield { kind: 'understanding', done, total: snapshot.sheets.length };
    if (knowledge.directorySheets.includes(sheet.name) || found.sheets.has(sheet.name)) continue;
    const recognised = yield* recognizeSheet(sheet, knowledge.headings, { asOf, corrections: correctionsFor(sheet.name, corrections, names) });
    leftTables.push(...recognised.left);
    for (const table of recognised.tables) appendices.push(completePlan(yield* readAppendix(sheet, table, knowledge.agencies), settings.plan));
  }
  yield;
  const history = found.table && (yield* readHistory(found.table, historyVocabulary));
  const period = circumstances.period ?? settings.period ?? periodCode(periodOf(asOf));
  const { memoryOf, manualVerdicts, lostVerdicts } = yield* recallItems(appendices, { verdicts, history, period });
  const progress = new Map<Appendix, readonly ItemProgress[]>();
  for (const appendix of appendices) {
    progress.set(appendix, yield* judgeAppendix(appendix, { asOf, ...settings.thresholds, memoryOf }));
  }
  const tables = [...appendices, ...leftTables];
  const readSheets = new Set(snapshot.sheets.filter(({ unread }) => unread === null).map(({ name }) => name));
  const isLost = ({ sheet, signature }: TableCorrection) => readSheets.has(sheet) && !tables.some((table) => table.sheet === sheet && table.signature === signature);
  return {
    appendices, leftTables, lostCorrections: corrections.filter(isLost), progress, history, manualVerdicts,
    lostVerdicts: lostVerdicts.filter(({ item }) => readSheets.has(item.sheet) || !names.has(item.sheet)),
  };
}

/** What was said of this sheet, or of sheets that are gone, since sheets get renamed. What was said of another one that is still there is about that one: a form left blank has the headings of the appendix beside it. */
function correctionsFor(sheet: string, corrections: readonly TableCorrection[], names: ReadonlySet<string>): readonly TableCorrection[] {
  return corrections.filter((correction) => correction.sheet === sheet || !names.has(correction.sheet));
}
