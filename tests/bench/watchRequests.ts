import { utf8Length } from '../../src/embedded/host/utf8Length';
import type { OfficeGlobals } from '../../src/embedded/office/OfficeGlobals';

interface Executor {
  readonly executeAsync: (customData: unknown, requestFlags: number, request: { readonly Body: unknown }) => Promise<unknown>;
}

interface Resolver {
  readonly _createRequestExecutorOrNull: () => Executor;
}

/** Listens between the client library of a window and its host, from now on. */
export function watchRequests(window: object): { readonly largestBytes: () => number } {
  const { OfficeExtension } = window as OfficeGlobals;
  if (!OfficeExtension) throw new Error('The Excel client library is not loaded.');
  const resolver = OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders as Resolver;
  let largest = 0;
  const weigh = (message: unknown) => {
    largest = Math.max(largest, utf8Length(JSON.stringify(message)));
  };
  const executor: Executor = {
    executeAsync: async (customData, requestFlags, request) => {
      weigh(request.Body);
      const answer = await resolver._createRequestExecutorOrNull().executeAsync(customData, requestFlags, request);
      weigh(answer);
      return answer;
    },
  };
  OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = { ...resolver, _createRequestExecutorOrNull: () => executor };
  return { largestBytes: () => largest };
}
