import type { IsoDate } from './cell';

export type Comparator = '>=' | '>' | '<=' | '<' | '=' | '~';

/**
 * `number` one value · `range` a level between two · `rate` growth per year · `milestone` something to be set up ·
 * `compound` several parts, each a target of its own · `qualitative` words only · `none` nothing written.
 */
export type TargetForm = 'number' | 'range' | 'rate' | 'milestone' | 'compound' | 'qualitative' | 'none';

/** What a target says, whether it stood in a cell of its own or inside the sentence of the indicator. */
export interface Target {
  readonly text: string;
  readonly form: TargetForm;
  readonly comparator: Comparator | null;
  /** In `unit`: 80 with unit `%` is eighty per cent. The low bound of a range. */
  readonly value: number | null;
  /** High bound of a range. */
  readonly upper: number | null;
  readonly unit: string;
  /** Last day by which it must be met; null where nothing says so. */
  readonly horizon: IsoDate | null;
  /** "và tăng dần": must also not fall below the year before. */
  readonly increasing: boolean;
  readonly parts: readonly Target[];
}

/** A value reported: a number in the unit of its target, or null where the text is no number. */
export interface Measure {
  readonly text: string;
  readonly value: number | null;
}
