import type { IsoDate } from '../core/model/cell';
import type { Finding } from '../core/model/finding';
import type { Ignoring, Review, SetAsideFinding } from '../core/model/review';
import type { WorkbookSnapshot } from '../core/model/sheetSnapshot';
import { rules } from '../core/rules';
import { colourStateOf, type ColourState } from './colourStateOf';
import { layMarks } from './layMarks';
import { lookTables } from './lookTables';
import { optionsFor, type Asked } from './optionsFor';
import { atPace, type Pace } from './pace';
import { planMarks } from './planMarks';
import type { WorkbookPort } from './ports';
import { reviewReading } from './reviewReading';
import type { Understanding } from './understandWorkbook';
import { isLaterState, readState } from './workbookState';

export interface CheckOptions {
  /** Cut-off date of the figures; every judgement is made as of this day. */
  readonly asOf: IsoDate;
  /** `leave` only looks: what is marked stays as it is. Left out: what is found is marked. */
  readonly marks?: 'leave';
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
  /** Sheet on which findings were listed last, where it still stands: what it says may be out of date. */
  readonly listSheet: string | null;
  /** Sheets with appendices that are hidden: what stands there is checked and counted like everything else. */
  readonly hiddenSheets: readonly string[];
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
 * @throws WorkbookFailure; `stopped` before anything was marked
 */
export function checkWorkbook(port: WorkbookPort, asked: Asked<CheckOptions>, pace: Pace | null = null): Promise<CheckResult> {
  return port.run(async (session) => {
    const reading = await session.read({ control: pace });
    const state = readState(reading.state);
    const { review } = state;
    const { asOf, marks } = optionsFor(asked, state.settings);
    const { knowledge, understanding, findings, setAside, unmet } = await atPace(reviewReading(reading, state, { asOf }), pace);
    const plan = planMarks(reading, findings);
    const unmarkedSheets = marks === 'leave' ? plan.unmarkedSheets : await layMarks(session, plan, pace);
    const directorySheet = knowledge.directorySheet?.nameArea ? knowledge.directorySheet.sheet : null;
    const unmetIgnorings = unmet.filter(({ ruleId }) => isApplied(ruleId, review));
    const colours = colourStateOf(reading, lookTables(understanding, state.settings), state.colouring);
    const hiddenSheets = hiddenAppendixSheets(reading.snapshot, understanding);
    const listSheet = reading.snapshot.sheets.find(({ name }) => name === state.findingList?.sheet)?.name ?? null;
    return { ...understanding, asOf, colours, listSheet, findings, setAside, unmetIgnorings, switchedOff: knownRules(review), directorySheet, hiddenSheets, unmarkedSheets, isStateLater: isLaterState(reading.state) };
  });
}

function hiddenAppendixSheets({ sheets }: WorkbookSnapshot, { appendices }: Understanding): readonly string[] {
  const named = new Set(appendices.map(({ sheet }) => sheet));
  return sheets.filter(({ name, visibility }) => visibility !== 'visible' && named.has(name)).map(({ name }) => name);
}

function isApplied(id: string, { switchedOff }: Pick<Review, 'switchedOff'>): boolean {
  return rules.some((rule) => rule.id === id) && !switchedOff.includes(id);
}

/** Ids that a later version knows stay in the workbook, but name no rule here. */
function knownRules({ switchedOff }: Review): readonly string[] {
  return rules.map(({ id }) => id).filter((id) => switchedOff.includes(id));
}
