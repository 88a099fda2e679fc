import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../core/model/address';
import type { Host } from './Host';
import { refuse } from './HostFailure';
import { cellCountOf, isUnbounded, type Target } from './Target';

/** Most cells one read hands over: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const mostCellsRead = 5_000_000;

/** The single area of a range. */
export function areaOf({ areas }: Target): Area {
  return areas[0] ?? refuse('InvalidReference');
}

/**
 * A value of every cell as rows. Whole rows and columns give null:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 * @throws HostFailure RangeExceedsLimit
 */
export function readGrid<Value>(target: Target, host: Host, read: (sheet: Worksheet, row0: number, col0: number) => Value): Value[][] | null {
  const area = areaOf(target);
  if (isUnbounded(area)) return null;
  if (cellCountOf(area) > mostCellsRead) refuse('RangeExceedsLimit');
  host.counters.cellsRead += cellCountOf(area);
  const rows: Value[][] = [];
  for (let row0 = area.row0; row0 < area.row0 + area.rowCount; row0 += 1) {
    const row: Value[] = [];
    for (let col0 = area.col0; col0 < area.col0 + area.colCount; col0 += 1) row.push(read(target.sheet, row0, col0));
    rows.push(row);
  }
  return rows;
}

/**
 * Hands out what was set to the cells: one value for all of them, or rows that fit the range exactly. null leaves a cell as it is.
 * @throws HostFailure InvalidArgument for another shape, for null as the only value, and for whole rows and columns
 */
export function writeGrid(target: Target, values: unknown, host: Host, write: (value: unknown, row0: number, col0: number) => void): void {
  const area = areaOf(target);
  if (isUnbounded(area) || values === null || values === undefined) refuse('InvalidArgument');
  const valueAt = Array.isArray(values) ? fitted(values, area) : () => values;
  for (let row = 0; row < area.rowCount; row += 1) {
    for (let col = 0; col < area.colCount; col += 1) {
      const value = valueAt(row, col);
      if (value === null) continue;
      host.counters.cellsWritten += 1;
      write(value, area.row0 + row, area.col0 + col);
    }
  }
}

function fitted(rows: readonly unknown[], { rowCount, colCount }: Area): (row: number, col: number) => unknown {
  const isFitting = rows.length === rowCount && rows.every((row) => Array.isArray(row) && row.length === colCount);
  if (!isFitting) refuse('InvalidArgument', 'The number of rows or columns in the input array does not match the size of the range.');
  return (row, col) => {
    const line: unknown = rows[row];
    return Array.isArray(line) ? (line[col] as unknown) : null;
  };
}
