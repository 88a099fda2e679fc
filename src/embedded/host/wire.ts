/** The client library's request, as far as the host reads it. */
export interface RequestBody {
  readonly Actions: readonly RequestAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface RequestAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: 0 or null, the path id of an object argument, or (for an array of objects) an array of them. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  /** Members to load, `/` between levels; nothing or `*` = every plain member. */
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Results?: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: ResponseError;
}

/** What an executor resolves to. A failure of the transport is in `ErrorCode`; a failing action in `Body.Error`. */
export interface Response {
  readonly Body: ResponseBody | null;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
}

export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const objectPathType = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** True for a request that does nothing but release tracked objects. */
export function isRelease({ Actions }: RequestBody): boolean {
  return Actions.some(({ Name }) => Name === '_RemoveReference') && Actions.every(({ Name, ActionType }) => ActionType === actionType.instantiate || Name === '_RemoveReference');
}
