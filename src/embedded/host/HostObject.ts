import type { Host } from './Host';
import type { Target } from './Target';

/**
 * One member of an object type as the client library names it on the wire (`GetRange`, `Values`). `since` is the ExcelApi
 * requirement set that brought it. A member has `get` (with `set` where it can be written), `object` or `call`.
 */
export interface Member<Self> {
  readonly since: string;
  /** A plain value. */
  readonly get?: (self: Self, host: Host) => unknown;
  readonly set?: (self: Self, value: unknown, host: Host) => void;
  /** A property that is itself an object; null is a null object. */
  readonly object?: (self: Self, host: Host) => HostObject | null;
  /** A method. What it returns is a value, an object, or null for a null object. */
  readonly call?: (self: Self, args: readonly unknown[], host: Host) => unknown;
}

export type Members<Self> = Readonly<Record<string, Member<Self>>>;

/** An object of the workbook as the executor sees it. */
export interface HostObject {
  readonly typeName: string;
  readonly memberNames: readonly string[];
  /** A member bound to what the object stands for. */
  member(name: string): BoundMember | undefined;
  /** What the client needs to find it again: `{ Id }` for those that have one. */
  identity(): Readonly<Record<string, unknown>>;
  /** The elements of a collection; null where it is none. */
  items(host: Host): readonly HostObject[] | null;
  /** The element with this key. @throws HostFailure ItemNotFound */
  item(key: unknown, host: Host): HostObject;
  /** The cells it stands for, where it stands for cells. */
  readonly target: Target | null;
}

export interface BoundMember {
  readonly since: string;
  readonly get: ((host: Host) => unknown) | null;
  readonly set: ((value: unknown, host: Host) => void) | null;
  readonly object: ((host: Host) => HostObject | null) | null;
  readonly call: ((args: readonly unknown[], host: Host) => unknown) | null;
}

/** Makes the object of a type that stands for something. */
export type Wrap<Self> = (self: Self) => HostObject;

/** True for what `call` hands over as an object rather than as a value. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'memberNames' in value;
}
