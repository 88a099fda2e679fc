import type { WorkbookEdit } from '../core/model/edit';
import type { ReportChoices } from '../core/model/reportChoices';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/model/sheetSnapshot';
import { beginsAt, editsNow } from './applyLate';
import { unreadSheets, type ReportResult } from './createReport';
import { atPace, type Pace } from './pace';
import { planReport, type ReportOptions } from './planReport';
import { WorkbookFailure, type WorkbookPort, type WorkbookReading, type WorkbookSession } from './ports';
import { readForReport } from './readForReport';
import { reportAgencies } from './reportAgencies';
import { showSheet } from './showSheet';
import { withinSettings } from './standingReports';
import { understandForReport, type ReportSource } from './understandForReport';
import { readState, type WorkbookState } from './workbookState';

export interface AgencyReportsResult {
  readonly reports: readonly ReportResult[];
  /** Agencies whose report was not made because the run was stopped, or failed. */
  readonly left: readonly string[];
  readonly isStopped: boolean;
  /** Why the run failed at the first agency of `left`; the reports made before it stay. */
  readonly failure: WorkbookFailure | null;
  /** Leads that get no report of their own: groups, and words that name no agency. As written, each once. */
  readonly leftOutNames: readonly string[];
  /** Items of the chosen sheets that stand in nobody's report: they name no lead agency, or only such. */
  readonly leftOutItemCount: number;
}

/**
 * One report sheet for each agency that leads an item. One reading (two requests), then one request an agency, and one that shows the first
 * report; once the run has become long a request more each, see `editsNow`. Each report is whole before the next is begun. A failure once a report was made ends the run and is told in the result.
 * @throws WorkbookFailure `no-appendix`, `state-later`, `stopped` while the workbook is still being understood, and whatever keeps the first report from being made
 */
export function createAgencyReports(port: WorkbookPort, options: Omit<ReportOptions, 'unit'>, pace: Pace | null = null): Promise<AgencyReportsResult> {
  return port.run(async (session) => {
    const begunAt = beginsAt(pace);
    const { reading, state } = await readForReport(session, pace);
    const source = await understandForReport(reading, state, options, pace);
    if (source.appendices.length === 0) throw new WorkbookFailure('no-appendix');
    const { agencies, others, unheldCount } = reportAgencies(source.appendices, state.reportChoices);
    const { made, ...end } = await makeInTurn({ session, source, options, pace, begunAt }, agencies, { reading, state });
    const isShown = await isFirstShown(session, made);
    return {
      ...end,
      reports: made.map((report, index) => ({ ...report, isShown: index === 0 && isShown, unreadSheets: unreadSheets(reading) })),
      left: agencies.slice(made.length),
      leftOutNames: others,
      leftOutItemCount: unheldCount,
    };
  });
}

interface Run {
  readonly session: WorkbookSession;
  readonly source: ReportSource;
  readonly options: Omit<ReportOptions, 'unit'>;
  readonly pace: Pace | null;
  /** By the clock of the pace. */
  readonly begunAt: number;
}

/** The workbook as the last report left it; the state of the reading is the text that it stored. */
interface Standing {
  readonly reading: WorkbookReading;
  readonly state: WorkbookState;
}

type Made = Omit<ReportResult, 'isShown' | 'unreadSheets'>;

interface RunEnd extends Pick<AgencyReportsResult, 'isStopped' | 'failure'> {
  readonly made: readonly Made[];
}

async function makeInTurn(run: Run, agencies: readonly string[], begun: Standing): Promise<RunEnd> {
  const { pace } = run;
  const made: Made[] = [];
  let standing = begun;
  for (const agency of agencies) {
    pace?.onProgress({ kind: 'agency', done: made.length, total: agencies.length, agency });
    await pace?.pause();
    if (pace?.isStopped()) return { made, isStopped: true, failure: null };
    try {
      const { report, after } = await makeReport(run, agency, standing);
      made.push(report);
      standing = after;
    } catch (error) {
      if (error instanceof WorkbookFailure && error.code === 'stopped') return { made, isStopped: true, failure: null };
      if (made.length === 0 || !(error instanceof WorkbookFailure)) throw error;
      return { made, isStopped: false, failure: error };
    }
  }
  return { made, isStopped: false, failure: null };
}

async function makeReport({ session, source, options, pace, begunAt }: Run, agency: string, { reading, state }: Standing): Promise<{ readonly report: Made; readonly after: Standing }> {
  const { sheet, isNewSheet, carriedOver, content, ...planned } = await atPace(planReport(reading, state, source, { ...options, unit: agency }, ofAnyAgency(state.reportChoices)), pace);
  const edits = await editsNow(session, planned.edits, { state: reading.state, begunAt }, pace);
  await session.apply(edits);
  const stored = lastStored(edits) ?? reading.state;
  return {
    report: { sheet, isNewSheet, carriedOver, taskCount: content.tasks.length, indicatorCount: content.indicators.length },
    after: { reading: { ...reading, snapshot: snapshotAfter(reading.snapshot, edits), state: stored }, state: withinSettings(readState(stored)) },
  };
}

function lastStored(edits: readonly WorkbookEdit[]): string | null {
  return edits.reduce<string | null>((stored, edit) => (edit.kind === 'saveState' ? edit.state : stored), null);
}

/** The sheets that there are after the edits. Of a new one only its name matters: the next report must take another one. */
function snapshotAfter({ sheets }: WorkbookSnapshot, edits: readonly WorkbookEdit[]): WorkbookSnapshot {
  const gone = new Set(edits.flatMap((edit) => (edit.kind === 'deleteSheet' ? [edit.sheet] : [])));
  const added = edits.flatMap((edit): readonly SheetSnapshot[] => (edit.kind === 'addSheet' ? [justMade(edit.sheet)] : []));
  return { sheets: [...sheets.filter(({ name }) => !gone.has(name)), ...added] };
}

/** Who issues and signs and who receives a report was said of the office's own: it holds for no other agency. */
function ofAnyAgency(choices: ReportChoices): ReportChoices {
  return { ...choices, parent: '', issuer: '', symbol: '', signatory: null, recipients: [] };
}

function justMade(name: string): SheetSnapshot {
  return { name, visibility: 'visible', isProtected: false, row0: 0, col0: 0, values: [], numberFormats: [], unread: null };
}

/** The reports stand whether or not Excel shows one of them. */
async function isFirstShown(session: WorkbookSession, [first]: readonly Made[]): Promise<boolean> {
  if (!first) return false;
  try {
    return await showSheet(session, first.sheet);
  } catch (error) {
    if (error instanceof WorkbookFailure) return false;
    throw error;
  }
}
