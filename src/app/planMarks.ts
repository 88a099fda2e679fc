import type { Area } from '../core/model/address';
import type { Appendix, Item, ItemCell } from '../core/model/appendix';
import type { MarkLook, WorkbookEdit } from '../core/model/edit';
import type { Finding, Severity } from '../core/model/finding';
import type { ItemProgress } from '../core/model/progress';
import { markLookOf } from '../core/progress/isLagging';
import type { WorkbookReading } from './ports';
import type { Understanding } from './understandWorkbook';

/** Information is listed in the pane only: marking it would drown what matters. */
const findingLooks: Partial<Record<Severity, MarkLook>> = { error: 'error', warning: 'warning' };
/** Later marks lie on top, so the gravest come last. */
const lookOrder: readonly MarkLook[] = ['onTrack', 'information', 'slow', 'lagging', 'warning', 'error'];

export interface MarkPlan {
  readonly edits: readonly WorkbookEdit[];
  /** Sheets that should carry marks but cannot. */
  readonly unmarkedSheets: readonly string[];
}

/** Which cells to mark, and which old marks to take away. Sheets that are protected, or whose rules Excel does not tell, are left alone and named. */
export function planMarks({ snapshot, markedSheets, unmarkableSheets }: WorkbookReading, understanding: Understanding, findings: readonly Finding[]): MarkPlan {
  const marks = collectMarks(understanding, findings);
  const closed = new Set([...unmarkableSheets, ...snapshot.sheets.filter((sheet) => sheet.isProtected).map(({ name }) => name)]);
  const removals = markedSheets.filter((sheet) => !closed.has(sheet)).map((sheet): WorkbookEdit => ({ kind: 'removeMarks', sheet }));
  const additions = [...marks].filter(([sheet]) => !closed.has(sheet)).flatMap(([sheet, cells]) => markEdits(sheet, [...cells.values()]));
  return { edits: [...removals, ...additions], unmarkedSheets: [...marks.keys()].filter((sheet) => closed.has(sheet)) };
}

interface Mark {
  readonly row0: number;
  readonly col0: number;
  look: MarkLook;
}

/** Per sheet, each cell with its gravest look, by a number that tells the cells of a sheet apart. */
type SheetMarks = Map<string, Map<number, Mark>>;
const mostColumns = 16_384;

function collectMarks({ appendices, progress }: Understanding, findings: readonly Finding[]): SheetMarks {
  const marks: SheetMarks = new Map();
  const mark = (sheet: string, row0: number, col0: number, look: MarkLook) => {
    const cells = marks.get(sheet) ?? new Map<number, Mark>();
    marks.set(sheet, cells);
    const key = row0 * mostColumns + col0;
    const before = cells.get(key);
    if (!before) cells.set(key, { row0, col0, look });
    else if (lookOrder.indexOf(look) > lookOrder.indexOf(before.look)) before.look = look;
  };
  for (const appendix of appendices) markProgress(appendix, progress.get(appendix) ?? [], mark);
  for (const { severity, at } of findings) {
    const look = findingLooks[severity];
    if (look && at.row0 !== null && at.col0 !== null) mark(at.sheet, at.row0, at.col0, look);
  }
  return marks;
}

/** A verdict is shown on the words of the item and on what it was judged by: the deadline of a task, the value of an indicator. */
function markProgress(appendix: Appendix, verdicts: readonly ItemProgress[], mark: (sheet: string, row0: number, col0: number, look: MarkLook) => void): void {
  appendix.items.forEach((item, index) => {
    const verdict = verdicts[index];
    const look = verdict ? markLookOf(verdict) : null;
    if (look === null) return;
    for (const cell of judgedCells(item)) mark(appendix.sheet, cell.row0, cell.col0, look);
  });
}

/** A borrowed cell belongs to the row it is borrowed from, whose verdict may be another. */
function judgedCells({ kind, cells }: Item): readonly ItemCell[] {
  return [cells.content, kind === 'task' ? cells.deadline : cells.actual].flatMap((cell) => (cell?.borrowed === null ? [cell] : []));
}

function markEdits(sheet: string, cells: readonly Mark[]): readonly WorkbookEdit[] {
  return lookOrder
    .map((look): WorkbookEdit => ({ kind: 'markAreas', sheet, look, areas: joinDownwards(cells.filter((cell) => cell.look === look)) }))
    .filter((edit) => edit.kind === 'markAreas' && edit.areas.length > 0);
}

/** Cells below each other become one area: addresses stay short. */
function joinDownwards(cells: readonly Mark[]): readonly Area[] {
  const areas: { row0: number; col0: number; rowCount: number; colCount: number }[] = [];
  for (const { row0, col0 } of [...cells].sort((a, b) => a.col0 - b.col0 || a.row0 - b.row0)) {
    const last = areas.at(-1);
    if (last && last.col0 === col0 && last.row0 + last.rowCount === row0) last.rowCount += 1;
    else areas.push({ row0, col0, rowCount: 1, colCount: 1 });
  }
  return areas;
}
