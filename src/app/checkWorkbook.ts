import type { IsoDate } from '../core/model/cell';
import type { Finding } from '../core/model/finding';
import type { WorkbookSnapshot } from '../core/model/sheetSnapshot';
import { rules } from '../core/rules';
import { runRules } from '../core/rules/runRules';
import { builtInKnowledge, type Knowledge } from './knowledge';
import { planMarks } from './planMarks';
import type { WorkbookPort } from './ports';
import { withoutReports } from './reportSheets';
import { understandWorkbook, type Understanding } from './understandWorkbook';
import { readState } from './workbookState';

export interface CheckOptions {
  /** Cut-off date of the figures; every judgement is made as of this day. */
  readonly asOf: IsoDate;
}

export interface CheckResult extends Understanding {
  readonly asOf: IsoDate;
  readonly findings: readonly Finding[];
  /** Sheets with something to mark that could not be marked: protected ones, as a rule. */
  readonly unmarkedSheets: readonly string[];
}

/**
 * Reads the whole workbook, understands its appendices, applies every rule, judges progress, and marks what was found.
 * At most three requests (and one for each further 5 MB). Marks of an earlier run are replaced.
 * @throws WorkbookFailure
 */
export function checkWorkbook(port: WorkbookPort, { asOf }: CheckOptions): Promise<CheckResult> {
  const knowledge = builtInKnowledge();
  return port.run(async (session) => {
    const reading = await session.read();
    const snapshot = withoutReports(reading.snapshot, readState(reading.state));
    const understanding = understandWorkbook(snapshot, knowledge, asOf);
    const findings = findSlips(snapshot, understanding, knowledge, asOf);
    const { edits, unmarkedSheets } = planMarks(reading, understanding, findings);
    if (edits.length > 0) await session.apply(edits);
    return { ...understanding, asOf, findings, unmarkedSheets };
  });
}

/** Applies every rule of the catalogue. */
export function findSlips(snapshot: WorkbookSnapshot, { appendices, progress }: Understanding, { directory }: Knowledge, asOf: IsoDate): readonly Finding[] {
  return runRules(rules, { snapshot, appendices, directory, asOf, progress });
}
