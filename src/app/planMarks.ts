import { cellNumber } from '../core/model/address';
import type { FindingLook, WorkbookEdit } from '../core/model/edit';
import type { Finding, Severity } from '../core/model/finding';
import { joinDownwards } from '../core/model/joinDownwards';
import { closedSheets } from './closedSheets';
import type { WorkbookReading } from './ports';

/** Information is listed in the pane only: marking it would drown what matters. */
const findingLooks: Partial<Record<Severity, FindingLook>> = { error: 'error', warning: 'warning' };
/** Later marks lie on top, so the gravest come last. */
const lookOrder: readonly FindingLook[] = ['warning', 'error'];

export interface MarkPlan {
  readonly edits: readonly WorkbookEdit[];
  /** Sheets that should carry marks but cannot. */
  readonly unmarkedSheets: readonly string[];
}

/** Which cells to mark, and which old marks to take away; colours of progress are left alone. Sheets that are protected, or whose rules Excel does not tell, are left alone and named. */
export function planMarks(reading: WorkbookReading, findings: readonly Finding[]): MarkPlan {
  const marks = collectMarks(findings);
  const closed = closedSheets(reading);
  const removals = reading.markedSheets.filter((sheet) => !closed.has(sheet)).map((sheet): WorkbookEdit => ({ kind: 'removeMarks', sheet, group: 'findings' }));
  const additions = [...marks].filter(([sheet]) => !closed.has(sheet)).flatMap(([sheet, cells]) => markEdits(sheet, [...cells.values()]));
  return { edits: [...removals, ...additions], unmarkedSheets: [...marks.keys()].filter((sheet) => closed.has(sheet)) };
}

interface Mark {
  readonly row0: number;
  readonly col0: number;
  look: FindingLook;
}

/** Per sheet, each cell with its gravest look. */
type SheetMarks = Map<string, Map<number, Mark>>;

function collectMarks(findings: readonly Finding[]): SheetMarks {
  const marks: SheetMarks = new Map();
  for (const { severity, at } of findings) {
    const look = findingLooks[severity];
    if (look && at.row0 !== null && at.col0 !== null) mark(marks, at.sheet, { row0: at.row0, col0: at.col0, look });
  }
  return marks;
}

function mark(marks: SheetMarks, sheet: string, { row0, col0, look }: Mark): void {
  const cells = marks.get(sheet) ?? new Map<number, Mark>();
  marks.set(sheet, cells);
  const key = cellNumber(row0, col0);
  const before = cells.get(key);
  if (!before) cells.set(key, { row0, col0, look });
  else if (lookOrder.indexOf(look) > lookOrder.indexOf(before.look)) before.look = look;
}

function markEdits(sheet: string, cells: readonly Mark[]): readonly WorkbookEdit[] {
  return lookOrder.flatMap((look): readonly WorkbookEdit[] => {
    const alike = cells.filter((cell) => cell.look === look);
    return alike.length === 0 ? [] : [{ kind: 'markAreas', sheet, look, areas: joinDownwards(alike) }];
  });
}
