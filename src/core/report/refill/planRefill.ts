import type { CellInput, WorkbookEdit } from '../../model/edit';
import { valueAt, type SheetSnapshot } from '../../model/sheetSnapshot';
import type { ReportLayout } from '../layoutReport';
import { paginate, type PagedReport } from '../paginate';
import { placeFormulas } from '../placeFormulas';
import { reportEdits } from '../reportEdits';
import { reportColumnCount, type PlacedRow } from '../ReportRow';
import { breaksFormulas } from './breaksFormulas';
import type { EarlierReport, StandingRow, StandingRows } from './EarlierReport';
import { nameRows, placeName, usersRow0, type NamedRow } from './nameRows';
import { planMoves, type Moves, type WantedRow } from './planMoves';
import { breaksPrint } from './rememberReport';
import { restrictEdits } from './restrictEdits';
import { frameCode } from './rowFrame';
import { withUsersRows, withoutUsersParts } from './withUsersRows';
import { writeRows, type WrittenRow } from './writeRows';

export interface Refill {
  readonly edits: readonly WorkbookEdit[];
  /** The sheet as it will stand on its pages, rows of the user's included. */
  readonly layout: PagedReport;
}

/**
 * Plans how an untouched report becomes the new one on the same sheet: rows are inserted, moved and deleted, and only what says something else
 * than before is written. null where that cannot be done, or would lose something: the sheet is protected, or a formula of the user's would break.
 */
export function planRefill({ sheet, standing }: EarlierReport, layout: ReportLayout): Refill | null {
  if (!standing || sheet.isProtected) return null;
  const paged = withoutUsersParts(paginate({ ...layout, rows: withUsersRows(layout.rows, sheet, standing) }));
  const rows = nameRows(paged.rows);
  const found = rows.map((row) => keptRow(row, standing));
  const movesOf = (kept: Plan['kept']) => planMoves(sheet.name, rows.map((row, index) => wantedRow(row, kept[index] ?? null)), standing.count, widthOf(sheet));
  const inPlace = movesOf(found);
  const kept = found.map((row, row0) => (inPlace.isCopied(row0) && isParted(paged.rows, row0) ? null : row));
  const moves = kept.every((row, row0) => row === found[row0]) ? inPlace : movesOf(kept);
  if (breaksFormulas(sheet, standing, moves)) return null;
  return { edits: refillEdits({ sheet, standing, paged, rows, kept, moves }), layout: paged };
}

interface Plan {
  readonly sheet: SheetSnapshot;
  readonly standing: StandingRows;
  readonly paged: PagedReport;
  readonly rows: readonly NamedRow[];
  /** What stands already of each row. */
  readonly kept: readonly (StandingRow | null)[];
  readonly moves: Moves;
}

/** The row as it stands on the sheet, where it is built as before. A repeated head beside which the user wrote is put in anew: his text is kept elsewhere. */
function keptRow({ row, kind, name }: NamedRow, { byName, beside }: StandingRows): StandingRow | null {
  const standing = kind === 'users' ? undefined : byName.get(name);
  if (!standing || standing.remembered.frame.code !== frameCode(row)) return null;
  return kind === 'again' && beside.has(name) ? null : standing;
}

/** A row that stands already gets further rows to go on over: they look like it and are merged with it. */
function goesOnAnew(rows: PagedReport['rows'], row0: number, moves: Moves): boolean {
  for (let below0 = row0 + 1; rows[below0]?.continues; below0 += 1) {
    if (moves.isNew(below0)) return true;
  }
  return false;
}

/** A row that goes on over others is put in anew where it would have to move: cells merged with the rows below cannot be copied row by row. */
function isParted(rows: PagedReport['rows'], row0: number): boolean {
  return rows[row0]?.continues === true || rows[row0 + 1]?.continues === true;
}

/** Rows of the user's are moved only where nothing else will do: they may hold anything. */
const weightOfUsersRow = 100;

function wantedRow({ row, kind }: NamedRow, kept: StandingRow | null): WantedRow {
  return kind === 'users' ? { from0: usersRow0(row.key), weight: weightOfUsersRow } : { from0: kept?.row0 ?? null, weight: 1 };
}

/** Columns that are copied with a row: beside the report there may be looks and notes without content, which nobody tells. */
const leastWidth = 26;

function widthOf({ col0, values }: SheetSnapshot): number {
  return Math.max(leastWidth, col0 + (values[0]?.length ?? 0));
}

function refillEdits(plan: Plan): readonly WorkbookEdit[] {
  const { sheet, standing, paged, rows, kept, moves } = plan;
  const isMoved = moves.edits.length > 0;
  const placed = placeFormulas(paged.rows);
  const written = placed.map((row, row0) => (rows[row0]?.kind === 'users' ? null : writtenCells(plan, row, row0, isMoved)));
  const isHeightNew = (row0: number) => {
    const before = kept[row0] ?? null;
    if (moves.isNew(row0) || moves.isCopied(row0)) return true;
    if (before === null) return false;
    const { heightPoints } = rows[row0]?.row ?? {};
    return heightPoints !== before.remembered.heightPoints || (heightPoints === null && (written[row0]?.isReworded ?? false));
  };
  const shaped = paged.rows.map((row, row0) => (moves.isNew(row0) || goesOnAnew(paged.rows, row0, moves) ? row : { ...row, cells: [] }));
  const whole = reportEdits(sheet.name, { ...paged, rows: shaped });
  const isPagedAnew = isMoved || breaksPrint(paged.rows) !== standing.breaks;
  return [
    ...moves.edits,
    ...restrictEdits(whole, { looks: moves.isNew, heights: () => false }),
    ...writeRows(sheet.name, written),
    ...restrictEdits(whole, { looks: () => false, heights: isHeightNew }),
    ...(isPagedAnew ? [{ kind: 'removePageBreaks', sheet: sheet.name } as const, ...whole.filter(({ kind }) => kind === 'breakPageBefore')] : []),
    ...(isMoved && paged.titleRow0 !== null ? [{ kind: 'setTitleRows', sheet: sheet.name, first0: paged.titleRow0, last0: paged.titleRow0 } as const] : []),
  ];
}

/** What is to be written of a row: everything of a new one; of one that stands, only what it does not say yet, and never what the user typed. */
function writtenCells({ sheet, standing, rows, kept }: Plan, { cells }: PlacedRow, row0: number, isMoved: boolean): WrittenRow | null {
  const before = kept[row0] ?? null;
  const name = rows[row0]?.name ?? '';
  const inputs: CellInput[] = Array.from({ length: reportColumnCount }, () => ({ kind: 'skip' }));
  let [isWritten, isReworded] = [false, false];
  for (const { col0, input, freeId } of cells) {
    if (before !== null && freeId !== null && standing.usersPlaces.has(placeName(name, col0))) continue;
    if (before !== null && says(sheet, before.row0, col0, input, isMoved)) continue;
    inputs[col0] = input;
    isWritten = true;
    isReworded ||= input.kind !== 'formula';
  }
  return isWritten ? { inputs, isReworded } : null;
}

/** Whether a cell says that already. Where rows move, formulas are written again: what they look at has moved. */
function says(sheet: SheetSnapshot, row0: number, col0: number, input: CellInput, isMoved: boolean): boolean {
  const value = valueAt(sheet, row0, col0);
  switch (input.kind) {
    case 'text':
      return typeof value === 'string' && value.replace(/\r\n/g, '\n') === input.text.replace(/\r\n/g, '\n');
    case 'number':
      return value === input.number;
    case 'empty':
      return value === '';
    case 'formula':
      return !isMoved && bareFormula(sheet.formulas?.[row0 - sheet.row0]?.[col0 - sheet.col0] ?? '') === bareFormula(input.formula);
    case 'skip':
      return true;
  }
}

/** Excel may write spaces and capitals of its own. */
function bareFormula(formula: string): string {
  return formula.replace(/\s/g, '').toUpperCase();
}
