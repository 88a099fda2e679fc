import type { Worksheet } from '@cj-tech-master/excelts';
import { recordOf } from '../host/arguments';
import { areaOf, readGrid, writeGrid } from '../host/cellGrid';
import type { CellStyle } from '../host/cellStyles';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import type { HostObject, Members } from '../host/HostObject';
import { memberOf } from '../host/memberOf';
import type { Target } from '../host/Target';
import { askedProperties } from './askedProperties';
import { range } from './range';

function setMembers(object: HostObject, values: Readonly<Record<string, unknown>>, host: Host): void {
  for (const [name, value] of Object.entries(values)) {
    const member = memberOf(object, name.charAt(0).toUpperCase() + name.slice(1), host);
    const child = member.object?.(host);
    if (child) setMembers(child, recordOf(value), host);
    else if (member.set) member.set(value, host);
    else refuse('InvalidArgument');
  }
}

function cellOf(sheet: Worksheet, row0: number, col0: number): Target {
  return { sheet, areas: [{ row0, col0, rowCount: 1, colCount: 1 }] };
}

const noLooks: CellStyle = {};

/** The style that alone decides how a cell looks: none where the words of its text look different. Cells that nobody dressed have an empty one each. */
function wholeStyle(sheet: Worksheet, row0: number, col0: number): CellStyle | null {
  const cell = sheet.findRow(row0 + 1)?.findCell(col0 + 1);
  if (!cell || (typeof cell.value === 'object' && cell.value !== null && 'richText' in cell.value)) return null;
  return Object.keys(cell.style).length === 0 ? noLooks : cell.style;
}

/** Cells share their styles: what one of them looks like is made out once. */
function readCells(target: Target, options: unknown, host: Host): unknown[][] | null {
  const read = askedProperties(options);
  const known = new Map<CellStyle, unknown>();
  const isLooksOnly = Object.keys(recordOf(options)).every((name) => name === 'format');
  return readGrid(target, host, (sheet, row0, col0) => {
    const style = isLooksOnly ? wholeStyle(sheet, row0, col0) : null;
    const found = style && known.get(style);
    if (found !== null && found !== undefined) return found;
    const made = read(cellOf(sheet, row0, col0), host);
    if (style) known.set(style, made);
    return made;
  });
}

/** The methods of a Range that read and write the looks of each cell at once. */
export const cellProperties: Members<Target> = {
  GetCellProperties: { since: '1.9', call: (target, [options], host) => readCells(target, options, host) ?? refuse('InvalidArgument') },
  SetCellProperties: {
    since: '1.9',
    call: (target, [values], host) => {
      areaOf(target);
      writeGrid(target, values, host, (value, row0, col0) => setMembers(range(cellOf(target.sheet, row0, col0)), recordOf(value), host));
    },
  },
};
