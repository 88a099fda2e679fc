/** A window that works on the workbook: who sends a request, and whom the host has something to tell. */
export interface HostClient {
  /** @param messages what the client library calls entries, as JSON */
  deliver(messages: string): void;
}
