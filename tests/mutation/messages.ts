import type { Fate } from './Mutant';

/** What the tests of a folder do while nothing is changed. */
export interface Baseline {
  readonly testFiles: readonly BaselineTests[];
  /** Regions that run while modules are loaded: whatever a test looks at may come from there. */
  readonly onLoading: readonly number[];
}

export interface BaselineTests {
  readonly file: string;
  readonly names: readonly string[];
  readonly milliseconds: readonly number[];
  readonly failed: readonly string[];
  /** By the place of the test in its file, the regions it ran through; those of the file itself, outside of its tests, last. */
  readonly regions: readonly (readonly number[])[];
  readonly reached: readonly string[];
}

/** Tests of one file, by their place; `of` so many. */
export interface ChosenTests {
  readonly file: string;
  readonly tests: readonly number[];
  readonly of: number;
}

export type Task =
  | { readonly kind: 'baseline'; readonly testFiles: readonly string[]; readonly texts: Readonly<Record<string, string>> }
  | { readonly kind: 'try'; readonly file: string; readonly text: string; readonly tests: readonly ChosenTests[] };

/** `broken`: the process itself failed, which says nothing of a mutant. */
export type Answer =
  | { readonly kind: 'baseline'; readonly baseline: Baseline }
  | { readonly kind: 'tried'; readonly fate: Extract<Fate, 'killed' | 'survived' | 'invalid'> }
  | { readonly kind: 'broken'; readonly reason: string };
