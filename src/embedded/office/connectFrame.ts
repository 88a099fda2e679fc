import type { ExcelHost } from '../host/ExcelHost';
import { deliverMessages } from './deliverMessages';
import { officeShim, type OfficeShimOptions } from './officeShim';
import type { OfficeGlobals } from './OfficeGlobals';

/** One request as the client library hands it to an executor. */
interface RequestMessage {
  readonly Url: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: unknown;
}

/**
 * Makes the Office of a window (its own, or that of a frame of the same origin) speak to a host. The client library must be there
 * already. Requests and answers cross as text and are parsed by the window they go to, so that its arrays are its own.
 */
export function connectFrame(window: object, host: ExcelHost, options: OfficeShimOptions): void {
  const globals = window as OfficeGlobals;
  const { OfficeExtension, JSON: json } = globals;
  if (!OfficeExtension) throw new Error('The Excel client library is not loaded in this window.');
  const client = deliverMessages(window);
  const executor = {
    executeAsync: async (_customData: unknown, requestFlags: number, { Body }: RequestMessage): Promise<unknown> =>
      json.parse(await host.execute(json.stringify(Body), requestFlags, client)),
  };
  OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'embedded-excel', headers: {} }),
    _createRequestExecutorOrNull: () => executor,
  };
  globals.Office = officeShim(host, options);
}
