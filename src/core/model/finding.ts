export type Severity = 'error' | 'warning' | 'information';

/** Where a finding stands; row and column are 0-based, null where it is about the whole sheet. */
export interface Place {
  readonly sheet: string;
  readonly row0: number | null;
  readonly col0: number | null;
}

/** A correction on offer: `replace` a whole cell text, or `choose` one of several. `expected` guards against a cell that changed since. */
export type Fix =
  | { readonly kind: 'replace'; readonly expected: string; readonly replacement: string }
  | { readonly kind: 'choose'; readonly expected: string; readonly replacements: readonly string[] };

/** What goes into the placeholders of a message: text and numbers, never prose. */
export type MessageData = Readonly<Record<string, string | number>>;

/** One thing a rule found: data only. The words are made where they are shown, from `messageId` and `data`. */
export interface Finding {
  readonly ruleId: string;
  /** Key of the sentence below `rules.<ruleId>.`, for rules that can say more than one thing. */
  readonly messageId: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly data: MessageData;
  readonly fix: Fix | null;
}
