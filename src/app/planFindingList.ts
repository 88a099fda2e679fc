import { carryNotes } from '../core/listing/carryNotes';
import { listColumns } from '../core/listing/listColumns';
import { listEdits, type FindingList } from '../core/listing/listEdits';
import { listLines } from '../core/listing/listLines';
import { readFindingList, type EarlierList } from '../core/listing/readFindingList';
import type { IsoDate } from '../core/model/cell';
import type { WorkbookEdit } from '../core/model/edit';
import type { Finding } from '../core/model/finding';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/model/sheetSnapshot';
import { editBytes, mostBytes } from '../core/report/refill/editBytes';
import { countSeverities } from '../core/rules/countSeverities';
import { findingListHeads } from '../data/findingListHeads';
import { findingListSheetName } from '../data/findingListWords';
import { asDraft } from './asDraft';
import { findingListWordsOf } from './findingListWordsOf';
import { freeSheetName } from './freeSheetName';
import { leftDrafts, type LeftDrafts } from './leftDrafts';
import { WorkbookFailure, type WorkbookReading } from './ports';
import { writeState, type WorkbookState } from './workbookState';

export interface FindingListPlan {
  /** Sheet the list will stand on. */
  readonly sheet: string;
  /** False where an earlier list is written anew on its own sheet. */
  readonly isNewSheet: boolean;
  /** An earlier list, as it was read, all of which stands on the new sheet once the edits are done: it is to go then, see `deleteReplacedList`. */
  readonly replaced: SheetSnapshot | null;
  readonly edits: readonly WorkbookEdit[];
}

/**
 * Plans a list of findings on a sheet of its own. An earlier list is written anew where it stands, as long as nothing but notes was changed there
 * (sorting its rows changes nothing); its notes go along with their findings, and those whose findings are gone stand below. A list that was
 * changed otherwise, protected, hidden or renamed is its user's: it is left as it is, and a new sheet takes over copies of the notes. Colours and
 * comments that a reader gave cells of the list are not seen, and go with the rows they stood on.
 * @returns null where there is nothing to list, and no list to be brought up to date
 * @throws WorkbookFailure `structure-protected` where no sheet can be added
 */
export function planFindingList(reading: WorkbookReading, state: WorkbookState, findings: readonly Finding[], asOf: IsoDate): FindingListPlan | null {
  const words = findingListWordsOf();
  const lines = listLines(findings, reading.snapshot.sheets, words);
  const drafts = leftDrafts(reading, state);
  const earlier = earlierList(drafts.others, state);
  const isOurs = earlier !== null && isUntouched(earlier, state);
  if (lines.length === 0 && !isOurs) return null;
  const { notes, left } = carryNotes(earlier?.notes ?? [], lines.map(({ cells }) => cells), words);
  const list: FindingList = { asOf, counts: countSeverities(findings), lines, notes, left: isOurs ? left : [] };
  const planned = { reading, state, drafts, list, words };
  return (isOurs ? rewritten(planned, earlier) : null) ?? written(planned, isOurs ? earlier : null);
}

interface Planned {
  readonly reading: WorkbookReading;
  readonly state: WorkbookState;
  readonly drafts: LeftDrafts;
  readonly list: FindingList;
  readonly words: ReturnType<typeof findingListWordsOf>;
}

/** The list on its own sheet again, in a single request: null where it is too long for one, since a failure between two would cut it in half. */
function rewritten({ state, drafts, list, words }: Planned, earlier: EarlierList): FindingListPlan | null {
  const { name: sheet, row0, values } = earlier.sheet;
  const { edits, fingerprint, rowCount } = listEdits(sheet, list, words);
  const area = { row0: 0, col0: 0, rowCount: Math.max(rowCount, row0 + values.length), colCount: listColumns.length };
  const all: readonly WorkbookEdit[] = [
    ...drafts.edits,
    { kind: 'clearArea', sheet, area },
    { kind: 'setRowHeight', sheet, row0: 0, rowCount: area.rowCount, heightPoints: null },
    ...edits,
    { kind: 'saveState', state: writeState({ ...state, drafts: drafts.kept, findingList: { sheet, fingerprint } }) },
  ];
  return editBytes(all) > mostBytes ? null : { sheet, isNewSheet: false, replaced: null, edits: all };
}

/** The list on a new sheet. */
function written({ reading, state, drafts, list, words }: Planned, replaced: EarlierList | null): FindingListPlan {
  if (reading.isStructureProtected) throw new WorkbookFailure('structure-protected');
  const sheet = freeSheetName(drafts.others, findingListSheetName);
  const { edits, fingerprint } = listEdits(sheet, list, words);
  const next: WorkbookState = { ...state, drafts: drafts.kept, findingList: { sheet, fingerprint } };
  return { sheet, isNewSheet: true, replaced: replaced?.sheet ?? null, edits: asDraft({ sheet, edits, next }, state, drafts) };
}

/** The list that was written last, else another one: it may have been renamed, or come along from another workbook. */
function earlierList({ sheets }: WorkbookSnapshot, { findingList }: WorkbookState): EarlierList | null {
  const lists = sheets.flatMap((sheet) => readFindingList(sheet, findingListHeads) ?? []);
  return lists.find(({ sheet }) => sheet.name === findingList?.sheet) ?? lists.at(-1) ?? null;
}

function isUntouched({ sheet, fingerprint, holdsForeign }: EarlierList, { findingList }: WorkbookState): boolean {
  const isWritable = sheet.visibility === 'visible' && !sheet.isProtected && sheet.unread === null;
  return isWritable && !holdsForeign && findingList !== null && sheet.name === findingList.sheet && fingerprint === findingList.fingerprint;
}
