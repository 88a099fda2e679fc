/** What went over the wire since the start or the last reset. */
export interface Counters {
  /** All requests, releases too. */
  requests: number;
  /** Requests that only release tracked objects: Excel.run sends one at its end. */
  releases: number;
  /** UTF-8 bytes of the requests' JSON. */
  bytesIn: number;
  /** UTF-8 bytes of the answers' JSON. */
  bytesOut: number;
  /** Cells whose values, formulas, texts or number formats were handed out; a cell read in two ways counts twice. */
  cellsRead: number;
  /** Cells whose values, formulas or number formats were set. */
  cellsWritten: number;
}

export function zeroCounters(): Counters {
  return { requests: 0, releases: 0, bytesIn: 0, bytesOut: 0, cellsRead: 0, cellsWritten: 0 };
}
