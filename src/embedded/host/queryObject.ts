import type { Host } from './Host';
import type { HostObject } from './HostObject';
import { isWithinLevel } from './isWithinLevel';
import { memberOf } from './memberOf';
import type { QueryInfo } from './wire';

/** Names to load at one level, each with the names below it; an empty branch of an object means all its plain members. */
interface Selection extends Map<string, Selection> {}

/** What a `load` answers: the asked members by their wire names, nested objects nested, collections as `_Items`. */
export function queryObject(object: HostObject, query: QueryInfo, host: Host): Record<string, unknown> {
  return loadObject(object, selectionOf(query.Select ?? []), host, query);
}

function selectionOf(names: readonly string[]): Selection {
  const selection: Selection = new Map();
  for (const name of names) {
    let level = selection;
    for (const part of name.split(/[/.]/).filter((segment) => segment !== '' && segment !== '$none')) {
      const next: Selection = level.get(part) ?? new Map<string, Selection>();
      level.set(part, next);
      level = next;
    }
  }
  if (names.length > 0 && selection.size === 0) selection.set('$none', new Map());
  return selection;
}

function loadObject(object: HostObject, selection: Selection, host: Host, window: QueryInfo = {}): Record<string, unknown> {
  const items = object.items(host);
  const own = loadMembers(object, selection, host, items !== null);
  if (!items) return own;
  const skip = window.Skip ?? 0;
  const asked = items.slice(skip, window.Top === undefined ? undefined : skip + window.Top);
  const below = items.length === 0 ? new Map<string, Selection>() : withoutOwn(object, selection);
  return { ...own, _Items: asked.map((item, index) => ({ ...item.identity(), ...loadObject(item, below, host), _Index: skip + index })) };
}

/** What is asked of a collection is asked of its elements, but for the few members that are the collection's own. */
function withoutOwn(collection: HostObject, selection: Selection): Selection {
  return new Map([...selection].filter(([name]) => !collection.member(wireName(name))));
}

function loadMembers(object: HostObject, selection: Selection, host: Host, isCollection: boolean): Record<string, unknown> {
  const loaded: Record<string, unknown> = {};
  const wanted = [...selection].filter(([name]) => name !== '*' && name !== '$none' && name !== 'isNullObject');
  for (const [name, below] of wanted) {
    const wire = wireName(name);
    if (isCollection && !object.member(wire)) continue;
    loaded[wire] = loadMember(object, wire, below, host);
  }
  if (!isCollection && (selection.size === 0 || selection.has('*'))) Object.assign(loaded, loadPlainMembers(object, host));
  return loaded;
}

function loadMember(object: HostObject, wire: string, below: Selection, host: Host): unknown {
  const member = memberOf(object, wire, host);
  if (member.get) return member.get(host);
  const child = member.object?.(host);
  return child ? loadObject(child, below, host) : { _IsNull: true };
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
