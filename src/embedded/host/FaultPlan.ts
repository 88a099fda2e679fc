/**
 * A request that is to fail: `request` counts from 1 = the next one; `after` lets it take effect first. Without a code no answer ever comes, as where
 * the page was closed meanwhile.
 */
export interface Fault {
  readonly request: number;
  readonly code: string | null;
  readonly when: 'before' | 'after';
}

/** Which of the coming requests fail, for tests of what the add-in does then. */
export class FaultPlan {
  private faults: readonly Fault[] = [];
  private count = 0;

  set(faults: readonly Fault[]): void {
    this.faults = faults;
    this.count = 0;
  }

  /** The fault of the request that comes now, if it has one. */
  next(): Fault | undefined {
    this.count += 1;
    return this.faults.find(({ request }) => request === this.count);
  }
}
