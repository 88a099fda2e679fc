import type { Workbench } from './openWorkbench';

/** Where a run leaves things. */
export interface Surroundings {
  /** Folder of this run alone. */
  readonly folder: string;
  /** Folder for the README's pictures; null = none are taken. */
  readonly pictures: string | null;
}

export type Step = readonly [sentence: string, run: (workbench: Workbench, surroundings: Surroundings) => Promise<void>];

/** Steps on one page, in this order; each stands on those before it. */
export interface Scenario {
  readonly title: string;
  readonly steps: readonly Step[];
}
