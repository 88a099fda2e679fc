import type { HostClient } from '../host/HostClient';
import type { OfficeGlobals } from './OfficeGlobals';

type Handler = (message: { readonly entries: unknown }) => void;

interface Receiver {
  readonly handlers: Set<Handler>;
  /** Who speaks to the window at present: its client library asks to be told once, whatever host it is connected to later. */
  client: HostClient | null;
}

const receivers = new WeakMap<object, Receiver>();

/**
 * Stands where Office's message manager stands, through which a host tells the client library of events.
 * @returns the window as the host's client
 */
export function deliverMessages(window: object): HostClient {
  const { JSON: json, OSF } = window as OfficeGlobals;
  const receiver = receivers.get(window) ?? { handlers: new Set(), client: null };
  receivers.set(window, receiver);
  const client: HostClient = {
    deliver: (messages) => {
      if (receiver.client !== client) return;
      for (const handle of receiver.handlers) handle({ entries: json.parse(messages) });
    },
  };
  receiver.client = client;
  if (OSF) {
    OSF.DDA.RichApi.richApiMessageManager = {
      register: (handler: Handler) => {
        receiver.handlers.add(handler);
        return Promise.resolve();
      },
    };
  }
  return client;
}
