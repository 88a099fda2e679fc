/** A place of a source text, and what stands there instead. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One change of one source file that tests should notice. `region` is the stretch of code it stands in; null where it is worked out on loading. */
export interface Mutant extends Change {
  readonly file: string;
  readonly operator: string;
  readonly region: number | null;
}

/**
 * What became of it. `runaway`: it never ended, or took all memory, so somebody would notice. `uncovered`: no test goes there, which counts as
 * survived. `invalid`: no program any more, which counts for nothing.
 */
export type Fate = 'killed' | 'survived' | 'runaway' | 'uncovered' | 'invalid';

export interface MutantResult {
  readonly mutant: Mutant;
  readonly fate: Fate;
}
