import type { ConditionalFormattingRule, Style, Worksheet } from '@cj-tech-master/excelts';
import { parseAddress } from '../../core/model/address';

/** What conditional formats lay over the cells: by row, then by column, both 0-based. */
export type Marks = ReadonlyMap<number, ReadonlyMap<number, Partial<Style>>>;
type GrowingMarks = Map<number, Map<number, Partial<Style>>>;

/** How far the grid reaches; a mark of whole columns ends there. */
export interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * The marks of a sheet: conditional formats whose formula names no cell, so that they hold for every cell of their range.
 * Other conditional formats of the user are kept in the workbook but not shown: the grid does not calculate.
 */
export function readMarks(sheet: Worksheet, size: GridSize): Marks {
  const marks: GrowingMarks = new Map();
  const rules = sheet.conditionalFormattings.flatMap(({ ref, rules: ofRange }) => ofRange.filter(holdsEverywhere).map((rule) => ({ ref, rule })));
  // The rule with the smallest priority number wins, so it is laid on last.
  rules.sort((a, b) => (b.rule.priority ?? 0) - (a.rule.priority ?? 0));
  for (const { ref, rule } of rules) {
    for (const address of ref.split(/[\s,]+/)) coverArea(marks, address, rule.style ?? {}, size);
  }
  return marks;
}

function coverArea(marks: GrowingMarks, address: string, style: Partial<Style>, size: GridSize): void {
  const area = parseAddress(address);
  if (!area) return;
  const endRow = Math.min(area.row0 + area.rowCount, size.rowCount);
  const endCol = Math.min(area.col0 + area.colCount, size.columnCount);
  for (let row0 = area.row0; row0 < endRow; row0 += 1) {
    const line = marks.get(row0) ?? new Map<number, Partial<Style>>();
    marks.set(row0, line);
    for (let col0 = area.col0; col0 < endCol; col0 += 1) line.set(col0, { ...line.get(col0), ...style });
  }
}

function holdsEverywhere(rule: ConditionalFormattingRule): boolean {
  if (rule.type !== 'expression') return false;
  const formula = String(rule.formulae?.[0] ?? '').replace(/"[^"]*"/g, '');
  return formula !== '' && !/^=?\s*(?:FALSE|0)\s*$/i.test(formula) && !/\$?[A-Z]{1,3}\$?\d/i.test(formula);
}
