import { directoryEdits, nameAreaOf } from '../core/directory/directoryEdits';
import { namesOnOffer } from '../core/directory/namesOnOffer';
import type { ListColumn } from '../core/directory/listColumns';
import type { IsoDate } from '../core/model/cell';
import type { DirectorySheet } from '../core/model/directorySheet';
import type { ListSource, WorkbookEdit } from '../core/model/edit';
import { builtInDirectory } from '../data/agencyDirectory';
import { directoryWords } from '../data/directoryWords';
import { newDirectoryWords } from '../data/newDirectoryWords';
import { listHints, listTitle, namesOnOfferHeading, statusWords } from '../data/listWords';
import { findListColumns } from './findListColumns';
import { freeSheetName } from './freeSheetName';
import { beginWriting, type Pace } from './pace';
import { WorkbookFailure, type WorkbookPort, type WorkbookReading } from './ports';
import { readListStates } from './readListStates';

interface SkippedColumn {
  readonly sheet: string;
  readonly heading: string;
  readonly reason: 'own-list' | 'protected';
}

export interface OfferListsResult {
  readonly columns: readonly { readonly sheet: string; readonly heading: string; readonly cellCount: number }[];
  /** Columns left alone: they have a list or another validation of the user's own, or their sheet is protected. */
  readonly skipped: readonly SkippedColumn[];
  /** Sheet whose names the columns of agencies offer; null where no column offers them. */
  readonly directorySheet: string | null;
  readonly directoryIsNew: boolean;
}

/**
 * Puts drop-down lists on the columns of agencies (from the directory sheet, which is made where there is none) and of statuses. Other
 * text stays allowed. Four requests, in very long tables five.
 * @throws WorkbookFailure `no-appendix`, or `structure-protected` where the directory sheet is missing and cannot be added; `stopped` before anything was written
 */
export function offerLists(port: WorkbookPort, { asOf }: { readonly asOf: IsoDate }, pace: Pace | null = null): Promise<OfferListsResult> {
  return port.run(async (session) => {
    const reading = await session.read({ control: pace });
    const { open, closed, knowledge } = await findListColumns(reading, asOf, pace);
    const blocks = await readListStates(session, open, listTitle);
    const ownColumns = new Set(blocks.filter(({ state }) => state === 'other').map(({ column }) => column));
    const offered = open.filter((column) => !ownColumns.has(column));
    const names = offered.some(({ offers }) => offers === 'agencies') ? nameSource(reading, knowledge.directorySheet, asOf) : null;
    const edits = [...(names?.edits ?? []), ...offered.flatMap((column) => listEdit(column, names?.source ?? null))];
    if (edits.length > 0) {
      await beginWriting(pace);
      await session.apply(edits);
    }
    return {
      columns: offered.map(({ sheet, heading, area }) => ({ sheet, heading, cellCount: area.rowCount })),
      skipped: [...[...ownColumns].map((column) => skip(column, 'own-list')), ...closed.map((column) => skip(column, 'protected'))],
      directorySheet: names?.sheet ?? null,
      directoryIsNew: names?.isNewSheet ?? false,
    };
  });
}

function skip({ sheet, heading }: ListColumn, reason: SkippedColumn['reason']): SkippedColumn {
  return { sheet, heading, reason };
}

interface NameSource {
  readonly sheet: string;
  readonly source: ListSource;
  readonly isNewSheet: boolean;
  /** What makes the sheet, where there is none yet, or writes the names on offer beside it. */
  readonly edits: readonly WorkbookEdit[];
}

/** Hundreds of names are more than the 255 characters that Excel takes for a list by itself: they must stand in cells. */
function nameSource({ snapshot, isStructureProtected }: WorkbookReading, directory: DirectorySheet | null, asOf: IsoDate): NameSource {
  const standing = snapshot.sheets.find(({ name }) => name === directory?.sheet);
  const offered = directory && standing ? namesOnOffer(directory, standing, asOf, namesOnOfferHeading) : null;
  if (directory && offered) return { sheet: directory.sheet, isNewSheet: false, source: { kind: 'area', sheet: directory.sheet, area: offered.area }, edits: offered.edits };
  if (isStructureProtected) throw new WorkbookFailure('structure-protected');
  const sheet = freeSheetName(snapshot, directoryWords.sheetName);
  return { sheet, isNewSheet: true, source: { kind: 'area', sheet, area: nameAreaOf(builtInDirectory, directoryWords) }, edits: directoryEdits(sheet, builtInDirectory, newDirectoryWords) };
}

function listEdit({ sheet, area, offers }: ListColumn, names: ListSource | null): readonly WorkbookEdit[] {
  const source: ListSource | null = offers === 'statuses' ? { kind: 'values', values: statusWords } : names;
  return source ? [{ kind: 'offerList', sheet, areas: [area], source, title: listTitle, hint: listHints[offers] }] : [];
}
