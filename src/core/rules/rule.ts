import type { Agency } from '../model/agency';
import type { Appendix } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import type { Finding, Fix, MessageData, Place, Severity } from '../model/finding';
import type { ItemProgress } from '../model/progress';
import type { WorkbookSnapshot } from '../model/sheetSnapshot';

/** All that a rule may look at. */
export interface RuleContext {
  readonly snapshot: WorkbookSnapshot;
  readonly appendices: readonly Appendix[];
  readonly directory: readonly Agency[];
  readonly asOf: IsoDate;
  /** Verdicts in the order of `appendix.items`. */
  readonly progress: ReadonlyMap<Appendix, readonly ItemProgress[]>;
}

/** What a rule reports; its id and severity are added by `defineRule`. */
export interface Report {
  readonly messageId: string;
  readonly at: Place;
  readonly data?: MessageData;
  readonly fix?: Fix;
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Every message a report of this rule may name. */
  readonly messageIds: readonly string[];
  check(context: RuleContext): readonly Finding[];
}

/** Declares a rule: one file, named after its id, with one of these. `check` yields reports in any order. */
export function defineRule<const Message extends string>(declaration: {
  readonly id: string;
  readonly severity: Severity;
  readonly messageIds: readonly Message[];
  readonly check: (context: RuleContext) => Iterable<Report & { readonly messageId: Message }>;
}): Rule {
  const { id, severity, messageIds, check } = declaration;
  return {
    id,
    severity,
    messageIds,
    check: (context) =>
      Array.from(check(context), ({ messageId, at, data = {}, fix = null }) => ({ ruleId: id, messageId, severity, at, data, fix })),
  };
}
