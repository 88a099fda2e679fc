import { readState, writeState, type WorkbookState } from '../../src/app/workbookState';
import { trackProgress } from '../../src/app/trackProgress';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import type { Fault } from '../../src/embedded/host/FaultPlan';
import { WorkbookFailure, type WorkbookPort } from '../../src/app/ports';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import type { Deed } from './deeds';
import { pictureOf, type Picture } from './pictureOf';
import { openPlan } from './planBook';

/** A deed where nothing fails: the workbook before and after it. */
export interface Course {
  readonly before: Picture;
  readonly made: Picture;
  readonly requests: number;
}

/** `port`: what the deed is done through. */
export async function smoothCourse({ before, act }: Deed, port: WorkbookPort = createExcelWorkbook()): Promise<Course> {
  const excel = await openPlan();
  const known = await before?.(createExcelWorkbook());
  const old = pictureOf(excel.workbook);
  const from = excel.counters.requests;
  await act(port, known);
  return { before: old, requests: excel.counters.requests - from, made: pictureOf(excel.workbook) };
}

/** What a failure left, and what another click made of it. */
export interface Aftermath {
  readonly left: Picture;
  /** How the colours stand, as the pane would say at its next start; null where there is no table. */
  readonly colours: string | null;
  readonly again: Picture;
  /** What a failed click threw; null where it got by, or nobody was there any more. */
  readonly error: unknown;
}

/** Lets a request fail, or nobody be there for its answer; looks at the workbook as the next start finds it, and does the deed again. */
export async function failAt({ before, act }: Deed, fault: Fault, port: WorkbookPort = createExcelWorkbook()): Promise<Aftermath> {
  const excel = await openPlan();
  const known = await before?.(createExcelWorkbook());
  excel.setFaults([fault]);
  const end = excel.counters.requests + fault.request;
  const work = act(port, known).then(() => null, (thrown: unknown) => thrown);
  const error = fault.code === null ? await silence(excel, end, work) : await work;
  excel.setFaults([]);
  const left = pictureOf(excel.workbook);
  const look = await trackProgress(createExcelWorkbook(), { asOf: '2026-12-09', colours: 'leave' }).catch(noTable);
  await act(createExcelWorkbook(), known).catch((thrown: unknown) => {
    if (!(thrown instanceof WorkbookFailure)) throw thrown;
  });
  return { left, colours: look?.colours ?? null, again: pictureOf(excel.workbook), error };
}

function noTable(thrown: unknown): null {
  if (thrown instanceof WorkbookFailure && thrown.code === 'no-appendix') return null;
  throw thrown;
}

/** The page is gone once that request was made: no other may come, however long one waits. */
async function silence({ counters }: EmbeddedExcel, end: number, work: Promise<unknown>): Promise<null> {
  let isOver = false;
  void work.then(() => {
    isOver = true;
  });
  while (counters.requests < end && !isOver) await turn();
  for (let turns = 0; turns < 5; turns += 1) await turn();
  if (counters.requests !== end) throw new Error(`${counters.requests - end} requests after the page was closed`);
  return null;
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** What of the user's own is neither as it was nor as it was asked to be. */
export function lostOf({ before, made }: Course, left: Picture): readonly string[] {
  const lost: string[] = [];
  const stand = (name: string, found: string | undefined, ...allowed: readonly (string | undefined)[]) => {
    if (!allowed.includes(found)) lost.push(`${name}: ${found ?? 'nothing'} instead of ${allowed.join(' or ')}`);
  };
  for (const { name, isHidden, members } of before.sheets) {
    const [now, asked] = [sheetOf(left, name), sheetOf(made, name)];
    if (!now) {
      stand(`sheet ${name}`, undefined, asked ? 'there' : undefined, 'there');
      continue;
    }
    stand(`${name} hidden`, String(now.isHidden), String(isHidden), String(asked?.isHidden));
    for (const member of new Set([...Object.keys(members), ...Object.keys(now.members)])) stand(`${name} ${member}`, now.members[member], members[member], asked?.members[member]);
  }
  stand('names', left.names, before.names, made.names);
  stand('settings', left.settings, before.settings);
  return lost;
}

/** What would be said wrongly, or left lying about, at the next start. */
export function slipsOf({ before, made }: Course, { left, colours }: Pick<Aftermath, 'left' | 'colours'>): readonly string[] {
  const slips: string[] = [];
  const state = readState(left.state);
  if (left.state !== null && writeState(state) !== left.state) slips.push('the state is not read as it was written');
  for (const sheet of left.sheets.filter(({ name }) => !sheetOf(before, name))) {
    if (sheet.isHidden && !sheetOf(made, sheet.name)?.isHidden && !state.drafts.includes(sheet.name)) slips.push(`nobody remembers the draft ${sheet.name}`);
    if (!sheet.isHidden && JSON.stringify(sheet.members) !== JSON.stringify(sheetOf(made, sheet.name)?.members)) slips.push(`${sheet.name} is shown before it is whole`);
  }
  for (const { sheet } of state.reports) if (sheetOf(left, sheet) === undefined && sheetOf(made, sheet) !== undefined) slips.push(`a report is remembered on ${sheet}, which is not there`);
  const marks = JSON.stringify(left.sheets.map(marksOf));
  const known = [before, made].map(({ sheets }) => JSON.stringify(sheets.map(marksOf)));
  if (colours === 'fresh' && !known.includes(marks)) slips.push('colours are told to be fresh that are not laid');
  slips.push(...forgottenColumns(before, left, state));
  return slips;
}

function marksOf({ name, marks }: Picture['sheets'][number]): readonly string[] {
  return marks === '[]' ? [] : [name, marks];
}

/** Tracking columns that stand, but that nobody remembers, could never be taken away. */
function forgottenColumns(before: Picture, left: Picture, { addedColumns }: WorkbookState): readonly string[] {
  return left.sheets.flatMap(({ name, members }) =>
    Object.entries(members).flatMap(([member, value]) => {
      const isNewHeading = /^cell [A-Z]+1$/.test(member) && value.includes('"value"') && !sheetOf(before, name)?.members[member] && sheetOf(before, name);
      return isNewHeading && !addedColumns.some(({ heading }) => value.includes(JSON.stringify(heading))) ? [`nobody remembers the column at ${name} ${member}: ${value}`] : [];
    }),
  );
}

function sheetOf({ sheets }: Picture, wanted: string): Picture['sheets'][number] | undefined {
  return sheets.find(({ name }) => name === wanted);
}
