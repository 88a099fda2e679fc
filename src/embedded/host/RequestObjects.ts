import type { Host } from './Host';
import { refuse } from './HostFailure';
import { isHostObject, type HostObject } from './HostObject';
import { memberOf } from './memberOf';
import { objectPathType, type ArgumentInfo, type ObjectPath, type RequestAction } from './wire';

/**
 * The objects of one request by their path id; null is a null object. Each path is walked once: a method that makes
 * something (`Add`) must not make it again for every action that names it.
 */
export class RequestObjects {
  private readonly known = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly root: HostObject,
    private readonly host: Host,
  ) {}

  /** @throws HostFailure */
  get(pathId: number): HostObject | null {
    const known = this.known.get(pathId);
    if (known !== undefined) return known;
    const path = this.paths[String(pathId)];
    const object = path ? this.resolve(path) : refuse('InvalidReference');
    this.known.set(pathId, object);
    if (object?.target) this.host.ranges.add(object.target);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids[index]));
  }

  /** Where an action stands, in the words of the API: `Worksheet.getRange`. */
  locationOf(action: RequestAction): string {
    const path = this.paths[String(action.ObjectPathId)];
    const [ownerId, name] = action.Name ? [action.ObjectPathId, action.Name] : [path?.ParentObjectPathId, path?.Name || 'GetItem'];
    const owner = ownerId === undefined ? undefined : this.known.get(ownerId);
    return `${owner?.typeName ?? 'Workbook'}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }

  private argument(value: unknown, pathId: unknown): unknown {
    if (typeof pathId === 'number' && pathId !== 0) return this.get(pathId) ?? refuse('InvalidArgument');
    if (Array.isArray(value) && Array.isArray(pathId)) return value.map((element, index) => this.argument(element, pathId[index]));
    return isRecord(value) ? this.withObjects(value) : value;
  }

  /** Inside a value of several members, as the rule of a validation is, an object stands as `{ _ObjectPathId }`. */
  private withObjects(value: Readonly<Record<string, unknown>>): unknown {
    const pathId = value['_ObjectPathId'];
    if (typeof pathId === 'number') return this.get(pathId) ?? refuse('InvalidArgument');
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, isRecord(member) ? this.withObjects(member) : member]));
  }

  private resolve(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case objectPathType.root:
        return this.root;
      case objectPathType.nullObject:
        return null;
      case objectPathType.reference:
        return this.host.references.get(path.Name) ?? refuse('InvalidReference');
      default:
        return this.resolveChild(path);
    }
  }

  private resolveChild(path: ObjectPath): HostObject | null {
    const parent = this.get(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === objectPathType.indexer) return parent.item(this.arguments(path.ArgumentInfo)[0], this.host);
    const member = memberOf(parent, path.Name, this.host);
    if (path.ObjectPathType === objectPathType.property && member.object) return member.object(this.host);
    if (path.ObjectPathType !== objectPathType.method || !member.call) return refuse('ApiNotFound');
    const made = member.call(this.arguments(path.ArgumentInfo), this.host);
    return made === null || isHostObject(made) ? made : refuse('ApiNotFound');
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
