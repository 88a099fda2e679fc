import type { Agency } from '../model/agency';
import type { Appendix } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import type { Finding, Fix, MessageData, Place, Severity } from '../model/finding';
import type { ItemProgress } from '../model/progress';
import type { DirectorySheet } from '../model/directorySheet';
import { valueAt, numberFormatAt, type WorkbookSnapshot } from '../model/sheetSnapshot';
import { finish, type Steps } from '../model/steps';
import { cellText } from '../text/cellText';

/** All that a rule may look at. */
export interface RuleContext {
  readonly snapshot: WorkbookSnapshot;
  readonly appendices: readonly Appendix[];
  readonly directory: readonly Agency[];
  /** The user's own directory, where the workbook has one. */
  readonly directorySheet: DirectorySheet | null;
  /** Endings that say of which place a name is ("thành phố", "Cần Thơ"), longest first: those of the directory in use. */
  readonly placeSuffixes: readonly string[];
  readonly asOf: IsoDate;
  /** Verdicts in the order of `appendix.items`. */
  readonly progress: ReadonlyMap<Appendix, readonly ItemProgress[]>;
}

/** What a rule reports; its id and severity are added by `defineRule`. */
export interface Report {
  readonly messageId: string;
  readonly at: Place;
  /** Left out where it is the text of the whole cell. */
  readonly subject?: string;
  readonly data?: MessageData;
  readonly fix?: Fix;
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Every message a report of this rule may name. */
  readonly messageIds: readonly string[];
  check(context: RuleContext): readonly Finding[];
  checkInSteps(context: RuleContext): Steps<readonly Finding[]>;
}

/** Declares a rule: one file, named after its id, with one of these. `check` yields reports in any order, or nothing where it may pause. */
export function defineRule<const Message extends string>(declaration: {
  readonly id: string;
  readonly severity: Severity;
  readonly messageIds: readonly Message[];
  readonly check: (context: RuleContext) => Iterable<(Report & { readonly messageId: Message }) | undefined>;
}): Rule {
  const { id, severity, messageIds, check } = declaration;
  function* checkInSteps(context: RuleContext): Steps<readonly Finding[]> {
    const findings: Finding[] = [];
    for (const report of check(context)) {
      if (!report) {
        yield;
        continue;
      }
      const { messageId, at, data = {}, fix = null, subject = textAt(context, at) } = report;
      findings.push({ ruleId: id, messageId, severity, at, subject, data, fix });
    }
    return findings;
  }
  return { id, severity, messageIds, checkInSteps, check: (context) => finish(checkInSteps(context)) };
}

function textAt({ snapshot }: RuleContext, { sheet: name, row0, col0 }: Place): string {
  const sheet = row0 === null || col0 === null ? undefined : snapshot.sheets.find((each) => each.name === name);
  return sheet && row0 !== null && col0 !== null ? cellText(valueAt(sheet, row0, col0), numberFormatAt(sheet, row0, col0)).trim() : '';
}
