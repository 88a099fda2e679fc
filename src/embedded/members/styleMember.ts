import { changeStyles, uniformStyle, type CellStyle } from '../host/cellStyles';
import type { Host } from '../host/Host';
import type { Member } from '../host/HostObject';
import { requireUnprotected } from '../host/protection';
import type { Target } from '../host/Target';

/** A property of a cell's format: read as what all cells have in common, written on every one. */
export function styleMember(since: string, read: (style: CellStyle) => unknown, write?: (value: unknown) => (style: CellStyle) => CellStyle): Member<Target> {
  const get = (target: Target): unknown => uniformStyle(target, read);
  if (!write) return { since, get };
  return {
    since,
    get,
    set: (target, value, host) => applyStyle(target, host, write(value)),
  };
}

/** @throws HostFailure AccessDenied */
export function applyStyle(target: Target, host: Host, change: (style: CellStyle) => CellStyle): void {
  requireUnprotected(target.sheet, 'formatCells');
  changeStyles(target, change);
  host.change.sheets.add(target.sheet.name);
}
