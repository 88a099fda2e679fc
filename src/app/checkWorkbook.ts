import type { IsoDate } from '../core/model/cell';
import type { Finding } from '../core/model/finding';
import type { WorkbookSnapshot } from '../core/model/sheetSnapshot';
import type { Ignoring, Review, SetAsideFinding } from '../core/model/review';
import type { Steps } from '../core/model/steps';
import { rules } from '../core/rules';
import { runRules } from '../core/rules/runRules';
import { partFindings } from '../core/review/partFindings';
import { colourStateOf, type ColourState } from './colourStateOf';
import { knowledgeInSteps, type Knowledge } from './knowledge';
import { lookTables } from './lookTables';
import { optionsFor, type Asked } from './optionsFor';
import { atPace, type Pace } from './pace';
import { planMarks } from './planMarks';
import type { WorkbookPort } from './ports';
import { withoutReports } from './reportSheets';
import { understandInSteps, type Understanding } from './understandWorkbook';
import { isLaterState, readState } from './workbookState';

export interface CheckOptions {
  /** Cut-off date of the figures; every judgement is made as of this day. */
  readonly asOf: IsoDate;
}

export interface CheckResult extends Understanding {
  readonly asOf: IsoDate;
  /** What is to be looked at; neither ignored nor of a rule that is switched off. */
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAsideFinding[];
  /** Ignored once, but found no longer by the rules that were applied. */
  readonly unmetIgnorings: readonly Ignoring[];
  /** Ids of rules that were not applied. */
  readonly switchedOff: readonly string[];
  /** Sheet whose directory was used; null = the built-in one. */
  readonly directorySheet: string | null;
  /** Sheets with something to mark that could not be marked: protected ones, as a rule. */
  readonly unmarkedSheets: readonly string[];
  /** How the colours of progress in the sheets stand to the verdicts; a check leaves them as they are. */
  readonly colours: ColourState;
  /** What the workbook remembers was written by a later version: it was not heeded, and cannot be changed. */
  readonly isStateLater: boolean;
}

/**
 * Reads the whole workbook, understands its appendices, applies every rule, judges progress, and marks what was found.
 * At most three requests (and one for each further 5 MB). Marks of an earlier run are replaced; colours of progress stay.
 * @throws WorkbookFailure
 */
export function checkWorkbook(port: WorkbookPort, asked: Asked<CheckOptions>, pace: Pace | null = null): Promise<CheckResult> {
  return port.run(async (session) => {
    const reading = await session.read();
    const state = readState(reading.state);
    const { review } = state;
    const { asOf } = optionsFor(asked, state.settings);
    const snapshot = withoutReports(reading.snapshot, state);
    const knowledge = await atPace(knowledgeInSteps(snapshot, asOf), pace);
    const understanding = await atPace(understandInSteps(snapshot, knowledge, { asOf, ...state }), pace);
    const found = await atPace(findSlips(snapshot, understanding, knowledge, asOf, review), pace);
    const { findings, setAside, unmet } = partFindings(found, review.ignored, { appendices: understanding.appendices, sheets: reading.snapshot.sheets.map(({ name }) => name) });
    const { edits, unmarkedSheets } = planMarks(reading, findings);
    if (edits.length > 0) await session.apply(edits);
    const directorySheet = knowledge.directorySheet?.nameArea ? knowledge.directorySheet.sheet : null;
    const unmetIgnorings = unmet.filter(({ ruleId }) => isApplied(ruleId, review));
    const colours = colourStateOf(reading, lookTables(understanding, state.settings), state.colouring);
    return { ...understanding, asOf, colours, findings, setAside, unmetIgnorings, switchedOff: knownRules(review), directorySheet, unmarkedSheets, isStateLater: isLaterState(reading.state) };
  });
}

function isApplied(id: string, { switchedOff }: Pick<Review, 'switchedOff'>): boolean {
  return rules.some((rule) => rule.id === id) && !switchedOff.includes(id);
}

/** Ids that a later version knows stay in the workbook, but name no rule here. */
function knownRules({ switchedOff }: Review): readonly string[] {
  return rules.map(({ id }) => id).filter((id) => switchedOff.includes(id));
}

/** Applies every rule of the catalogue that is not switched off. */
export function findSlips(
  snapshot: WorkbookSnapshot, { appendices, progress }: Understanding, { directory, directorySheet, placeSuffixes }: Knowledge, asOf: IsoDate, { switchedOff }: Pick<Review, 'switchedOff'>,
): Steps<readonly Finding[]> {
  const applied = rules.filter(({ id }) => !switchedOff.includes(id));
  return runRules(applied, { snapshot, appendices, directory, directorySheet, placeSuffixes, asOf, progress });
}
