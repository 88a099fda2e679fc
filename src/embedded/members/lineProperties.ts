import type { Area } from '../../core/model/address';
import { areaOf } from '../host/cellGrid';
import { existingPart } from '../host/cellsOf';
import type { Member, Members } from '../host/HostObject';
import type { Target } from '../host/Target';
import { askedProperties } from './askedProperties';

/** One answer for each line of cells of a range; what differs within a line is null. */
function ofLines(linesOf: (area: Area) => readonly Area[]): Member<Target> {
  return {
    since: '1.9',
    call: (target, [options], host) => {
      const read = askedProperties(options);
      return linesOf(existingPart(target.sheet, areaOf(target))).map((line) => read({ sheet: target.sheet, areas: [line] }, host));
    },
  };
}

/** The methods of a Range that read the looks of each row and of each column at once. */
export const lineProperties: Members<Target> = {
  GetRowProperties: ofLines((area) => Array.from({ length: area.rowCount }, (_, index) => ({ ...area, row0: area.row0 + index, rowCount: 1 }))),
  GetColumnProperties: ofLines((area) => Array.from({ length: area.colCount }, (_, index) => ({ ...area, col0: area.col0 + index, colCount: 1 }))),
};
