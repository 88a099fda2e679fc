import type { ReportedTask } from '../ReportContent';
import { cell, row, type ReportRow } from '../ReportRow';
import { countsOf, rateCells, totalCol0 } from './statusColumns';
import { sumFormula, type RowSpan } from './sumFormula';

/** The last row of a table that counts tasks: every column summed over the rows of the span, and the rates of the whole. */
export function totalRow(key: string, span: RowSpan, tasks: readonly ReportedTask[], label: string): ReportRow {
  const sums = [tasks.length, ...countsOf(tasks)].map((value, index) => cell(totalCol0 + index, 'totalNumber', sumFormula(span, totalCol0 + index, value)));
  return row(key, [cell(0, 'total', label, { span: 2 }), ...sums, ...rateCells(key, tasks, 'totalRate')], { heightPoints: 22 });
}
