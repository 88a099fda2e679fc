import type { IsoDate } from '../core/model/cell';
import type { StagedSteps } from '../core/model/steps';
import { atPace, type Pace } from './pace';
import type { WorkbookPort, WorkbookReading } from './ports';
import { heedStop } from './runControl';
import { understandReading } from './understandReading';
import { readState } from './workbookState';

/** A sheet with tables as seen at first sight; nothing in it has been judged. */
export interface SeenSheet {
  readonly sheet: string;
  readonly taskCount: number;
  readonly indicatorCount: number;
  /** No marks can be laid on it while it is protected. */
  readonly isProtected: boolean;
  /** It goes on beyond what was looked at. */
  readonly isCut: boolean;
}

/** What the workbook seems to hold, before anybody has asked for anything. */
export interface FirstLook {
  /** No cell of it holds anything. */
  readonly isEmpty: boolean;
  readonly tableCount: number;
  /** Sheets with appendices, in the order of the workbook. */
  readonly sheets: readonly SeenSheet[];
  /** Sheets with tables that are not taken for appendices, and none that are. */
  readonly otherSheets: readonly string[];
  /** Sheets too large to be seen, and without a table as far as they were. */
  readonly unseenSheets: readonly string[];
}

export interface LookOptions {
  /** Cut-off date: of several target columns the one of its year counts. */
  readonly asOf: IsoDate;
}

/**
 * Looks at the workbook without changing anything in it, and without what could cost the user his way back in Excel (merged cells are not
 * asked for). Two requests at most; other actions wait for these only, not for what is made of them.
 * @throws WorkbookFailure `stopped` once the user has begun something himself
 */
export async function lookFirst(port: WorkbookPort, { asOf }: LookOptions, pace: Pace | null = null): Promise<FirstLook> {
  heedStop(pace);
  const reading = await port.run((session) => session.read({ isGlance: true }));
  return atPace(seen(reading, asOf), pace);
}

function* seen(reading: WorkbookReading, asOf: IsoDate): StagedSteps<FirstLook> {
  const { snapshot, understanding } = yield* understandReading(reading, readState(reading.state), { asOf });
  const { appendices, leftTables } = understanding;
  const sheets = snapshot.sheets.flatMap(({ name, isProtected, unread }) => {
    const own = appendices.filter(({ sheet }) => sheet === name);
    const count = (kind: 'tasks' | 'indicators') => own.reduce((sum, appendix) => (appendix.kind === kind ? sum + appendix.items.length : sum), 0);
    return own.length === 0 ? [] : [{ sheet: name, taskCount: count('tasks'), indicatorCount: count('indicators'), isProtected, isCut: unread !== null }];
  });
  const others = snapshot.sheets.filter(({ name }) => !sheets.some(({ sheet }) => sheet === name));
  return {
    isEmpty: reading.snapshot.sheets.every(({ values, unread }) => values.length === 0 && unread === null),
    tableCount: appendices.length,
    sheets,
    otherSheets: others.filter(({ name }) => leftTables.some(({ sheet }) => sheet === name)).map(({ name }) => name),
    unseenSheets: others.filter(({ unread }) => unread !== null).map(({ name }) => name),
  };
}
