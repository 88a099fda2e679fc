import { joinDownwards } from '../core/model/joinDownwards';
import type { IsoDate } from '../core/model/cell';
import type { WorkbookEdit } from '../core/model/edit';
import type { SheetSnapshot } from '../core/model/sheetSnapshot';
import type { TrackingSettings } from '../core/model/tracking';
import { colourCells, type ColouredCell } from '../core/progress/colours/colourCells';
import { layLegend, removeLegend } from '../core/progress/colours/legendEdits';
import { legendLines, type LegendLine } from '../core/progress/colours/legend';
import { findLegend, withoutLegend } from '../core/progress/colours/withoutLegend';
import { legendWords } from '../data/legendWords';
import { closedSheets } from './closedSheets';
import { isLegendText } from './legendText';
import type { LookTable } from './lookTables';
import type { MarkPlan } from './planMarks';
import type { WorkbookReading } from './ports';

/** Lays the looks on the cells, with a legend on each coloured sheet; earlier ones are replaced. Sheets that are protected, or whose rules Excel does not tell, are left alone and named. */
export function planColours(reading: WorkbookReading, tables: readonly LookTable[], asOf: IsoDate, settings: TrackingSettings): MarkPlan {
  const closed = closedSheets(reading);
  const cells = coloursBySheet(tables);
  const lines = legendLines(legendWords, asOf, settings);
  const open = reading.snapshot.sheets.filter(({ name }) => !closed.has(name));
  const additions = open.flatMap((sheet) => colourSheet(sheet, cells.get(sheet.name) ?? [], legendColumn(sheet.name, tables), lines));
  return { edits: [...removals(reading, closed), ...additions, ...raisings(reading, closed)], unmarkedSheets: [...cells.keys()].filter((sheet) => closed.has(sheet)) };
}

function removals({ progressSheets }: WorkbookReading, closed: ReadonlySet<string>): readonly WorkbookEdit[] {
  return progressSheets.filter((sheet) => !closed.has(sheet)).map((sheet) => ({ kind: 'removeMarks', sheet, group: 'progress' }));
}

/** A slip is to be seen also where it stands in a coloured cell. */
function raisings({ markedSheets }: WorkbookReading, closed: ReadonlySet<string>): readonly WorkbookEdit[] {
  return markedSheets.filter((sheet) => !closed.has(sheet)).map((sheet) => ({ kind: 'raiseMarks', sheet, group: 'findings' }));
}

function coloursBySheet(tables: readonly LookTable[]): ReadonlyMap<string, readonly ColouredCell[]> {
  const sheets = new Map<string, readonly ColouredCell[]>();
  for (const { appendix, looks } of tables) {
    const cells = colourCells(appendix, looks);
    if (cells.length > 0) sheets.set(appendix.sheet, [...(sheets.get(appendix.sheet) ?? []), ...cells]);
  }
  return sheets;
}

/** Below the words of the first table: the widest column as a rule. */
function legendColumn(sheet: string, tables: readonly LookTable[]): number {
  const table = tables.find(({ appendix }) => appendix.sheet === sheet);
  return table?.appendix.columns.content?.col0 ?? 0;
}

/** A sheet that was not read to its end gets no legend: what stands below is not known to be empty. */
function colourSheet(sheet: SheetSnapshot, cells: readonly ColouredCell[], col0: number, lines: readonly LegendLine[]): readonly WorkbookEdit[] {
  const standing = findLegend(sheet, isLegendText);
  if (cells.length === 0 || sheet.unread !== null) return [...markEdits(sheet.name, cells), ...removeLegend(sheet.name, standing)];
  return [...markEdits(sheet.name, cells), ...layLegend(withoutLegend(sheet, isLegendText), standing, col0, lines)];
}

/** One edit for all cells of a look that show their content alike. */
function markEdits(sheet: string, cells: readonly ColouredCell[]): readonly WorkbookEdit[] {
  const alike = new Map<string, ColouredCell[]>();
  for (const cell of cells) {
    const key = `${cell.look} ${cell.numberFormat ?? ''}`;
    const group = alike.get(key);
    if (group) group.push(cell);
    else alike.set(key, [cell]);
  }
  return [...alike.values()].flatMap((group): readonly WorkbookEdit[] => {
    const [first] = group;
    if (!first) return [];
    return [{ kind: 'markAreas', sheet, look: first.look, areas: joinDownwards(group), ...(first.numberFormat === null ? {} : { numberFormat: first.numberFormat }) }];
  });
}
