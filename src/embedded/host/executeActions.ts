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

/**
 * What is done to a null object is done to nothing, without an error: Microsoft's own samples delete a sheet that may not be there by
 * `worksheets.getItemOrNullObject("Sample").delete()` (https://github.com/OfficeDev/office-js-snippets).
 */
const onNothing = { _IsNull: true };

type Perform = (action: RequestAction, objects: RequestObjects, host: Host) => unknown;

const performers: Readonly<Record<number, Perform>> = {
  [actionType.instantiate]: (action, objects, host) => {
    const object = objects.get(action.ObjectPathId);
    if (!object) return null;
    const referenceId = host.references.idOf(object);
    return referenceId === null ? object.identity() : { ...object.identity(), _ReferenceId: referenceId };
  },
  [actionType.query]: (action, objects, host) => {
    const object = objects.get(action.ObjectPathId);
    return object ? queryObject(object, action.QueryInfo ?? {}, host) : null;
  },
  [actionType.method]: (action, objects, host) => {
    const object = objects.get(action.ObjectPathId);
    return object ? callMethod(object, action, objects, host) : onNothing;
  },
  [actionType.setProperty]: (action, objects, host) => {
    const object = objects.get(action.ObjectPathId);
    if (!object) return onNothing;
    const member = memberOf(object, action.Name, host);
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

function callMethod(object: HostObject, action: RequestAction, objects: RequestObjects, host: Host): unknown {
  if (action.Name === '_KeepReference') return void host.references.keep(object);
  const args = objects.arguments(action.ArgumentInfo);
  if (action.Name === '_RemoveReference') return void host.references.release(String(args[0]));
  const { call } = memberOf(object, action.Name, host);
  const value = call ? call(args, host) : refuse('ApiNotFound');
  return isHostObject(value) ? value.identity() : (value ?? null);
}
