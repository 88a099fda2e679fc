import { recordOf } from '../host/arguments';
import { areaOf, readGrid, writeGrid } from '../host/cellGrid';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import type { HostObject, Members } from '../host/HostObject';
import { memberOf } from '../host/memberOf';
import { queryObject } from '../host/queryObject';
import type { Target } from '../host/Target';
import { range } from './range';

/** `{ format: { fill: { color: true } } }` → `format/fill/color`. */
function pathsOf(options: Readonly<Record<string, unknown>>, before = ''): string[] {
  return Object.entries(options).flatMap(([name, wanted]) => {
    if (wanted === true) return [`${before}${name}`];
    return typeof wanted === 'object' && wanted !== null ? pathsOf(recordOf(wanted), `${before}${name}/`) : [];
  });
}

/** Results of methods are handed to the add-in as they come, hence in its spelling. */
function camelCased(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name.charAt(0).toLowerCase() + name.slice(1), camelCased(member)]));
}

function setMembers(object: HostObject, values: Readonly<Record<string, unknown>>, host: Host): void {
  for (const [name, value] of Object.entries(values)) {
    const member = memberOf(object, name.charAt(0).toUpperCase() + name.slice(1), host);
    const child = member.object?.(host);
    if (child) setMembers(child, recordOf(value), host);
    else if (member.set) member.set(value, host);
    else refuse('InvalidArgument');
  }
}

function cellOf({ sheet }: Target, row0: number, col0: number): HostObject {
  return range({ sheet, areas: [{ row0, col0, rowCount: 1, colCount: 1 }] });
}

/** The methods of a Range that read and write the looks of each cell at once. */
export const cellProperties: Members<Target> = {
  GetCellProperties: {
    since: '1.9',
    call: (target, [options], host) => {
      const Select = pathsOf(recordOf(options));
      return readGrid(target, host, (_sheet, row0, col0) => camelCased(queryObject(cellOf(target, row0, col0), { Select }, host))) ?? refuse('InvalidArgument');
    },
  },
  SetCellProperties: {
    since: '1.9',
    call: (target, [values], host) => {
      areaOf(target);
      writeGrid(target, values, host, (value, row0, col0) => setMembers(cellOf(target, row0, col0), recordOf(value), host));
    },
  },
};
