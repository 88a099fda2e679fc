import { recordOf } from '../host/arguments';
import type { Host } from '../host/Host';
import { queryObject } from '../host/queryObject';
import type { Target } from '../host/Target';
import { borderPaths, cellBorders } from './cellBorders';
import { range } from './range';

type Options = Readonly<Record<string, unknown>>;

/**
 * What is asked of a cell, a row or a column by `{ format: { fill: { color: true } } }`, in the same shape. Results of methods are handed to the
 * add-in as they come, hence in its spelling.
 */
export function askedProperties(options: unknown): (target: Target, host: Host) => unknown {
  const { format, ...others } = recordOf(options);
  const { borders, ...looks } = recordOf(format ?? {});
  const paths = pathsOf({ ...others, format: looks });
  const lines = borderPaths(Object.entries(recordOf(borders ?? {})).flatMap(([name, wanted]) => (wanted === true ? [name] : [])));
  return (target, host) => {
    const asked = paths.length > 0 ? recordOf(camelCased(queryObject(range(target), { Select: paths }, host))) : {};
    if (lines.length === 0) return asked;
    return { ...asked, format: { ...recordOf(asked['format'] ?? {}), borders: camelCased(queryObject(cellBorders(target), { Select: lines }, host)) } };
  };
}

/** `{ format: { fill: { color: true } } }` → `format/fill/color`. */
function pathsOf(options: Options, before = ''): string[] {
  return Object.entries(options).flatMap(([name, wanted]) => {
    if (wanted === true) return [`${before}${name}`];
    return typeof wanted === 'object' && wanted !== null ? pathsOf(recordOf(wanted), `${before}${name}/`) : [];
  });
}

function camelCased(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name.charAt(0).toLowerCase() + name.slice(1), camelCased(member)]));
}
