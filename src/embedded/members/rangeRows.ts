import { choiceOf } from '../host/arguments';
import { areaOf } from '../host/cellGrid';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import type { HostObject, Members } from '../host/HostObject';
import { isWholeRows, type Target } from '../host/Target';
import type { RowShift } from '../rows/RowShift';
import { shiftRows } from '../rows/shiftRows';
import { range } from './range';

const insertDirections = ['Down', 'Right'] as const;
const deleteDirections = ['Up', 'Left'] as const;

/** Whole rows move down or up, whatever direction is named; single cells and columns do not move in this host. */
function shift(target: Target, kind: RowShift['kind'], host: Host): void {
  const area = areaOf(target);
  if (!isWholeRows(area)) refuse('UnsupportedOperation', 'Only whole rows are inserted and deleted by this host.');
  shiftRows(target.sheet, { kind, row0: area.row0, rowCount: area.rowCount }, host);
}

function insert(target: Target, direction: unknown, host: Host): HostObject {
  choiceOf(direction, insertDirections);
  const { sheet, areas } = target;
  shift(target, 'insert', host);
  return range({ sheet, areas });
}

/** The methods of a Range that move cells to make room or to close a gap. */
export const rangeRows: Members<Target> = {
  /** What it returns are the new cells: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1) */
  Insert: { since: '1.1', call: (target, [direction], host) => insert(target, direction, host) },
  Delete: {
    since: '1.1',
    call: (target, [direction], host) => {
      choiceOf(direction, deleteDirections);
      shift(target, 'delete', host);
    },
  },
};
