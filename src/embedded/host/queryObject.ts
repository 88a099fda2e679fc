import type { Host } from './Host';
import { isWithinLevel } from './isWithinLevel';
import type { HostObject } from './HostObject';
import { memberOf } from './memberOf';
import type { QueryInfo } from './wire';

/** The names to load at one level, each with those below it; an object of which nothing is named is loaded with all its plain members. */
interface Selection {
  readonly all: boolean;
  readonly names: ReadonlyMap<string, Selection>;
}

/** What a `load` answers: the asked members by their wire names, nested objects nested, the elements of collections as `_Items`. */
export function queryObject(object: HostObject, query: QueryInfo, host: Host): Record<string, unknown> {
  return loadObject(object, selectionOf((query.Select ?? []).map((path) => path.split(/[/.]/))), host, query);
}

function selectionOf(paths: readonly (readonly string[])[]): Selection {
  const below = new Map<string, (readonly string[])[]>();
  for (const [name, ...rest] of paths) {
    if (name === undefined || name === '' || name === '*' || name === '$none' || name === 'isNullObject') continue;
    below.set(name, [...(below.get(name) ?? []), rest]);
  }
  const all = paths.length === 0 || paths.some(([name]) => name === undefined || name === '*');
  return { all, names: new Map([...below].map(([name, rests]) => [name, selectionOf(rests)])) };
}

function loadObject(object: HostObject, selection: Selection, host: Host, window: QueryInfo = {}): Record<string, unknown> {
  const items = object.items(host);
  if (!items) return loadMembers(object, selection, host);
  const own = new Map([...selection.names].filter(([name]) => object.member(wireName(name))));
  const ofItems = new Map([...selection.names].filter(([name]) => !object.member(wireName(name))));
  const skip = window.Skip ?? 0;
  const asked = items.slice(skip, window.Top === undefined ? undefined : skip + window.Top);
  const loaded = asked.map((item, index) => ({ ...item.identity(), ...loadObject(item, { all: selection.all, names: ofItems }, host), _Index: skip + index }));
  return { ...loadMembers(object, { all: false, names: own }, host), _Items: loaded };
}

function loadMembers(object: HostObject, { all, names }: Selection, host: Host): Record<string, unknown> {
  const loaded = all ? loadPlainMembers(object, host) : {};
  for (const [name, below] of names) loaded[wireName(name)] = loadMember(object, wireName(name), below, host);
  return loaded;
}

function loadMember(object: HostObject, wire: string, below: Selection, host: Host): unknown {
  const member = memberOf(object, wire, host);
  if (member.get) return member.get(host);
  const child = member.object?.(host);
  return child ? loadObject(child, below, host) : null;
}

function loadPlainMembers(object: HostObject, host: Host): Record<string, unknown> {
  const loaded: Record<string, unknown> = {};
  for (const name of object.memberNames) {
    const member = object.member(name);
    if (member?.get && isWithinLevel(member.since, host.level)) loaded[name] = member.get(host);
  }
  return loaded;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
