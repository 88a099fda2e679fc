import type { Host } from './Host';
import { HostFailure, refuse } from './HostFailure';
import { isHostObject, type HostObject } from './HostObject';
import { memberOf } from './memberOf';
import { queryObject } from './queryObject';
import { RequestObjects } from './RequestObjects';
import { actionType, type RequestAction, type RequestBody, type ResponseBody } from './wire';

/**
 * Carries out the actions of a request in order. The first that fails ends it: what was done before stays done, as in Excel,
 * and no results are handed over.
 */
export function executeActions(body: RequestBody, root: HostObject, host: Host): ResponseBody {
  const objects = new RequestObjects(body.ObjectPaths, root, host);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: perform(action, objects, host) });
    } catch (error) {
      const failure = error instanceof HostFailure ? error : new HostFailure('GeneralException', String(error));
      return { Error: { Code: failure.code, Message: failure.message, Location: objects.locationOf(action), ActionIndex: index } };
    }
  }
  return { Results: results };
}

type Perform = (action: RequestAction, objects: RequestObjects, host: Host) => unknown;

const performers: Readonly<Record<number, Perform>> = {
  [actionType.instantiate]: (action, objects, host) => {
    const object = objects.get(action.ObjectPathId);
    if (!object) return { _IsNull: true };
    const referenceId = host.references.idOf(object);
    return referenceId === null ? object.identity() : { ...object.identity(), _ReferenceId: referenceId };
  },
  [actionType.query]: (action, objects, host) => {
    const object = objects.get(action.ObjectPathId);
    return object ? queryObject(object, action.QueryInfo ?? {}, host) : null;
  },
  [actionType.method]: (action, objects, host) => (action.Name === '_KeepReference' ? keep(objects.get(action.ObjectPathId), host) : callMethod(existing(action, objects), action, objects, host)),
  [actionType.setProperty]: (action, objects, host) => {
    const member = memberOf(existing(action, objects), action.Name, host);
    const [value] = objects.arguments(action.ArgumentInfo);
    if (!member.set) return refuse('ApiNotFound', 'The property cannot be written.');
    member.set(value, host);
    return null;
  },
  [actionType.trace]: () => null,
};

function perform(action: RequestAction, objects: RequestObjects, host: Host): unknown {
  return (performers[action.ActionType] ?? refuse('ApiNotFound'))(action, objects, host);
}

function existing(action: RequestAction, objects: RequestObjects): HostObject {
  return objects.get(action.ObjectPathId) ?? refuse('ItemNotFound');
}

/** The client asks to keep whatever a range-like method returns, null objects too. */
function keep(object: HostObject | null, host: Host): void {
  if (object) host.references.keep(object);
}

function callMethod(object: HostObject, action: RequestAction, objects: RequestObjects, host: Host): unknown {
  const args = objects.arguments(action.ArgumentInfo);
  if (action.Name === '_RemoveReference') return void host.references.release(String(args[0]));
  const { call } = memberOf(object, action.Name, host);
  const value = call ? call(args, host) : refuse('ApiNotFound');
  return isHostObject(value) ? value.identity() : (value ?? null);
}
