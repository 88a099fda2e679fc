export type Severity = 'error' | 'warning' | 'information';

/** Where a finding stands; row and column are 0-based, null where it is about the whole sheet. */
export interface Place {
  readonly sheet: string;
  readonly row0: number | null;
  readonly col0: number | null;
}

/** What a cell is to hold instead. `expected` is its text as it was read: it guards against a cell that changed since. */
export interface CellChange {
  readonly at: CellPlace;
  readonly expected: string;
  /** As it will be read. */
  readonly replacement: string;
  /** Set where the cell is to hold a number, and `replacement` only shows it. */
  readonly number?: number;
}

/** A correction on offer, for the cell of the finding: `replace` its whole text, or `choose` one of several; `series` changes several cells at once (a count). */
export type Fix =
  | { readonly kind: 'replace'; readonly expected: string; readonly replacement: string; readonly number?: number }
  | { readonly kind: 'choose'; readonly expected: string; readonly replacements: readonly string[] }
  | { readonly kind: 'series'; readonly changes: readonly CellChange[] };

/** One cell, 0-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row0: number;
  readonly col0: number;
}

/** What goes into the placeholders of a message: text and numbers, never prose. */
export type MessageData = Readonly<Record<string, string | number>>;

/** One thing a rule found: data only. The words are made where they are shown, from `messageId` and `data`. */
export interface Finding {
  readonly ruleId: string;
  /** Key of the sentence below `rules.<ruleId>.`, for rules that can say more than one thing. */
  readonly messageId: string;
  readonly severity: Severity;
  readonly at: Place;
  /** The words it is about, as written: a name, a deadline; the text of the whole cell where nothing less is meant. Alike words are alike findings. */
  readonly subject: string;
  readonly data: MessageData;
  readonly fix: Fix | null;
}
