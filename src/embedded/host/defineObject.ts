import type { Host } from './Host';
import { refuse } from './HostFailure';
import type { BoundMember, HostObject, Member, Members, Wrap } from './HostObject';
import type { Target } from './Target';

export interface ObjectDefinition<Self> {
  readonly typeName: string;
  readonly members: Members<Self>;
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
  readonly items?: (self: Self, host: Host) => readonly HostObject[];
  readonly item?: (self: Self, key: unknown, host: Host) => HostObject;
  readonly target?: (self: Self) => Target;
}

/** Makes a table of members into a function that wraps what the objects of this type stand for. */
export function defineObject<Self>(definition: ObjectDefinition<Self>): Wrap<Self> {
  const { typeName, members, identity, items, item, target } = definition;
  const memberNames = Object.keys(members);
  return (self) => ({
    typeName,
    memberNames,
    member: (name) => {
      const member = Object.hasOwn(members, name) ? members[name] : undefined;
      return member && bind(member, self);
    },
    identity: () => identity?.(self) ?? {},
    items: (host) => items?.(self, host) ?? null,
    item: (key, host) => (item ? item(self, key, host) : refuse('ApiNotFound')),
    target: target?.(self) ?? null,
  });
}

function bind<Self>({ since, get, set, object, call }: Member<Self>, self: Self): BoundMember {
  return {
    since,
    get: get ? (host) => get(self, host) : null,
    set: set ? (value, host) => set(self, value, host) : null,
    object: object ? (host) => object(self, host) : null,
    call: call ? (args, host) => call(self, args, host) : null,
  };
}
