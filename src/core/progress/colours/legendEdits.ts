import type { WorkbookEdit } from '../../model/edit';
import type { SheetSnapshot } from '../../model/sheetSnapshot';
import type { LegendLine } from './legend';
import type { LegendCell } from './withoutLegend';

/** Takes away what stands in the cells of a legend; nothing else is touched. */
export function removeLegend(sheet: string, legend: readonly LegendCell[]): readonly WorkbookEdit[] {
  return legend.map(({ row0, col0 }) => ({ kind: 'writeCells', sheet, row0, col0, cells: [[{ kind: 'empty' }]] }));
}

/**
 * Writes a legend with the looks of its lines: where a whole one stands, else two rows below everything on the sheet, where all is empty.
 * @param standing The legend cells there are; those that are not written again are emptied.
 * @param sheet The sheet without them.
 */
export function layLegend(sheet: SheetSnapshot, standing: readonly LegendCell[], col0: number, lines: readonly LegendLine[]): readonly WorkbookEdit[] {
  const isWhole = standsWhole(standing, lines);
  const first = isWhole ? standing[0] : undefined;
  const row0 = first?.row0 ?? sheet.row0 + sheet.values.length + 1;
  const column0 = first?.col0 ?? col0;
  const marks = lines.flatMap(({ look }, index): readonly WorkbookEdit[] =>
    look === null ? [] : [{ kind: 'markAreas', sheet: sheet.name, look, areas: [{ row0: row0 + index, col0: column0, rowCount: 1, colCount: 1 }] }],
  );
  return [
    ...(isWhole ? [] : removeLegend(sheet.name, standing)),
    { kind: 'writeCells', sheet: sheet.name, row0, col0: column0, cells: lines.map(({ text }) => [{ kind: 'text', text }]) },
    ...marks,
  ];
}

/** One below the other, head first, and nothing beside them. */
function standsWhole(standing: readonly LegendCell[], lines: readonly LegendLine[]): boolean {
  const [head] = standing;
  if (!head || standing.length !== lines.length || lines.some(({ text, look }) => look !== null && text === head.text)) return false;
  return standing.every(({ row0, col0, text }, index) => row0 === head.row0 + index && col0 === head.col0 && (index === 0 || text === lines[index]?.text));
}
