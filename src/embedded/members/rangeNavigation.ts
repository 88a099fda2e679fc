import type { Area } from '../../core/model/address';
import { numberOf, textOf, wholeNumberOf } from '../host/arguments';
import { boundingArea } from '../host/boundingArea';
import { areaOf } from '../host/cellGrid';
import { refuse } from '../host/HostFailure';
import { isHostObject, type HostObject, type Member, type Members } from '../host/HostObject';
import { intersectAreas } from '../host/intersectAreas';
import { parseRangeAddress } from '../host/parseRangeAddress';
import { sheetCols, sheetRows, type Target } from '../host/Target';
import { usedArea } from '../host/usedArea';
import { range } from './range';

/** A range of the same sheet. @throws HostFailure InvalidArgument where it would leave the sheet */
function rangeAt({ sheet }: Target, area: Area): HostObject {
  const isInside = area.row0 >= 0 && area.col0 >= 0 && area.rowCount > 0 && area.colCount > 0 && area.row0 + area.rowCount <= sheetRows && area.col0 + area.colCount <= sheetCols;
  return isInside ? range({ sheet, areas: [area] }) : refuse('InvalidArgument');
}

/** The area of a range given as an object or as an address of the same sheet. @throws HostFailure InvalidArgument */
export function areaArgument({ sheet }: Target, argument: unknown): Area {
  if (isHostObject(argument)) {
    const other = argument.target ?? refuse('InvalidArgument');
    return other.sheet === sheet ? areaOf(other) : refuse('InvalidArgument');
  }
  return parseRangeAddress(textOf(argument))?.area ?? refuse('InvalidArgument');
}

function moved(since: string, move: (area: Area, first: number, second: number) => Area, standard = 0): Member<Target> {
  return { since, call: (target, [first = standard, second = standard]) => rangeAt(target, move(areaOf(target), wholeNumberOf(first), wholeNumberOf(second))) };
}

function intersection(target: Target, argument: unknown): HostObject | null {
  const shared = intersectAreas(areaOf(target), areaArgument(target, argument));
  return shared && rangeAt(target, shared);
}

function usedPart(target: Target, valuesOnly: unknown): HostObject | null {
  const used = usedArea(target.sheet, valuesOnly === true, areaOf(target));
  return used && rangeAt(target, used);
}

/** The methods of a Range that lead to another range. */
export const rangeNavigation: Members<Target> = {
  GetCell: {
    since: '1.1',
    call: (target, [row, col]) => {
      const { row0, col0 } = areaOf(target);
      return rangeAt(target, { row0: row0 + numberOf(row), col0: col0 + numberOf(col), rowCount: 1, colCount: 1 });
    },
  },
  GetRow: moved('1.1', (area, row) => ({ ...area, row0: area.row0 + row, rowCount: 1 })),
  GetColumn: moved('1.1', (area, col) => ({ ...area, col0: area.col0 + col, colCount: 1 })),
  GetLastCell: moved('1.1', ({ row0, col0, rowCount, colCount }) => ({ row0: row0 + rowCount - 1, col0: col0 + colCount - 1, rowCount: 1, colCount: 1 })),
  GetLastRow: moved('1.1', (area) => ({ ...area, row0: area.row0 + area.rowCount - 1, rowCount: 1 })),
  GetLastColumn: moved('1.1', (area) => ({ ...area, col0: area.col0 + area.colCount - 1, colCount: 1 })),
  GetEntireRow: moved('1.1', (area) => ({ ...area, col0: 0, colCount: sheetCols })),
  GetEntireColumn: moved('1.1', (area) => ({ ...area, row0: 0, rowCount: sheetRows })),
  GetOffsetRange: moved('1.1', (area, rows, cols) => ({ ...area, row0: area.row0 + rows, col0: area.col0 + cols })),
  GetResizedRange: moved('1.2', (area, rows, cols) => ({ ...area, rowCount: area.rowCount + rows, colCount: area.colCount + cols })),
  GetAbsoluteResizedRange: moved('1.7', (area, rowCount, colCount) => ({ ...area, rowCount, colCount })),
  GetRowsAbove: moved('1.2', (area, count) => ({ ...area, row0: area.row0 - count, rowCount: count }), 1),
  GetRowsBelow: moved('1.2', (area, count) => ({ ...area, row0: area.row0 + area.rowCount, rowCount: count }), 1),
  GetColumnsBefore: moved('1.2', (area, count) => ({ ...area, col0: area.col0 - count, colCount: count }), 1),
  GetColumnsAfter: moved('1.2', (area, count) => ({ ...area, col0: area.col0 + area.colCount, colCount: count }), 1),
  GetBoundingRect: { since: '1.1', call: (target, [other]) => rangeAt(target, boundingArea(areaOf(target), areaArgument(target, other))) },
  GetIntersection: { since: '1.1', call: (target, [other]) => intersection(target, other) ?? refuse('ItemNotFound') },
  GetIntersectionOrNullObject: { since: '1.4', call: (target, [other]) => intersection(target, other) },
  GetUsedRange: { since: '1.1', call: (target, [valuesOnly]) => usedPart(target, valuesOnly) ?? refuse('ItemNotFound') },
  GetUsedRangeOrNullObject: { since: '1.4', call: (target, [valuesOnly]) => usedPart(target, valuesOnly) },
};
