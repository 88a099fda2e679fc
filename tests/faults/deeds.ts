import { addTrackingColumns } from '../../src/app/addTrackingColumns';
import { applyFixes } from '../../src/app/applyFixes';
import { changeReportChoices } from '../../src/app/changeReportChoices';
import { changeReview } from '../../src/app/changeReview';
import { changeSettings } from '../../src/app/changeSettings';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { closePeriod } from '../../src/app/closePeriod';
import { correctTable, forgetCorrection } from '../../src/app/correctTable';
import { createAgencyReports } from '../../src/app/createAgencyReports';
import { createDirectorySheet } from '../../src/app/createDirectorySheet';
import { createReport } from '../../src/app/createReport';
import { exportReport } from '../../src/app/exportReport';
import { giveVerdict, takeBackVerdict } from '../../src/app/giveVerdict';
import { listFindings } from '../../src/app/listFindings';
import { offerLists } from '../../src/app/offerLists';
import type { WorkbookPort } from '../../src/app/ports';
import { removeLists } from '../../src/app/removeLists';
import { removeMarks } from '../../src/app/removeMarks';
import { removeTrackingColumns } from '../../src/app/removeTrackingColumns';
import { showPlace } from '../../src/app/showPlace';
import { trackProgress } from '../../src/app/trackProgress';
import { undoFixes } from '../../src/app/undoFixes';
import { ribbonCommands } from '../../src/commands/ribbonCommands';
import type { ChangedCell, ChosenFix } from '../../src/core/model/review';
import { writeXlsx } from '../../src/files/writeXlsx';
import type { UseCases } from '../../src/taskpane/UseCases';
import { inExcel } from '../builders/planWorkbook';
import { firstItem, tasksSheet } from './planBook';

type RibbonName = keyof typeof ribbonCommands;

/** Something that a click does to a workbook. */
export interface Deed {
  /** The use-case, or the button of the ribbon, that it is. */
  readonly of: keyof UseCases | `ribbon ${RibbonName}`;
  readonly name: string;
  /** What stands before it. */
  readonly before?: (port: WorkbookPort) => Promise<unknown>;
  /** `known`: what the pane knows by then. */
  readonly act: (port: WorkbookPort, known: unknown) => Promise<unknown>;
  /** Requests that it takes, the release of what was tracked included. */
  readonly requests: number;
}

const asOf = '2026-12-09';
const q4 = { asOf, period: '2026-Q4', unit: null };
const report = 'Báo cáo tổng hợp';
const type = (address: string, value: string) => inExcel((workbook) => {
  workbook.worksheets.getItem(tasksSheet).getRange(address).values = [[value]];
});

async function fixesOf(port: WorkbookPort): Promise<readonly ChosenFix[]> {
  const { findings } = await checkWorkbook(port, { asOf });
  const fixes = findings.filter(({ fix }) => fix?.kind === 'replace').map((finding) => ({ finding }));
  if (fixes.length < 2) throw new Error('the workbook has nothing to fix');
  return fixes;
}

const correctionOf = async (port: WorkbookPort) => {
  const { appendices } = await checkWorkbook(port, { asOf });
  const table = appendices.find(({ sheet }) => sheet === tasksSheet);
  if (!table) throw new Error('the workbook has no table');
  return { sheet: table.sheet, signature: table.signature, kind: 'none' as const, columns: {} };
};

const coloured = (port: WorkbookPort) => trackProgress(port, { asOf, colours: 'lay' });
const verdict = { item: firstItem, verdict: 'done-on-time', reason: 'Đã ban hành', period: '2026-Q4', asOf } as const;
const today = '2026-12-09';

/** Every click that can write, each with what it may find: the first time, again, and back. */
export const deeds: readonly Deed[] = [
  { of: 'checkWorkbook', name: 'the first', act: (port) => checkWorkbook(port, { asOf }), requests: 4 },
  { of: 'checkWorkbook', name: 'one after a cell was typed into', before: async (port) => { await checkWorkbook(port, { asOf }); await type('C2', 'Sở Nội vụ'); }, act: (port) => checkWorkbook(port, { asOf }), requests: 4 },
  { of: 'listFindings', name: 'the first list', act: (port) => listFindings(port, { asOf }), requests: 5 },
  { of: 'listFindings', name: 'the list again', before: async (port) => { await listFindings(port, { asOf }); await type('C2', 'Sở Nội vụ'); }, act: (port) => listFindings(port, { asOf }), requests: 5 },
  { of: 'createReport', name: 'the first', act: (port) => createReport(port, q4), requests: 5 },
  { of: 'createReport', name: 'again with other words', before: (port) => createReport(port, q4), act: (port) => createReport(port, { ...q4, asOf: '2031-01-02' }), requests: 5 },
  { of: 'createReport', name: 'again where the words of the report were typed over', before: async (port) => { await createReport(port, q4); await overwriteReport(); }, act: (port) => createReport(port, q4), requests: 5 },
  { of: 'changeReportChoices', name: 'an issuer', act: (port) => changeReportChoices(port, { issuer: 'Sở Tài chính' }), requests: 2 },
  { of: 'createAgencyReports', name: 'the first', act: (port) => createAgencyReports(port, q4), requests: 8 },
  { of: 'exportReport', name: 'a report', before: (port) => createReport(port, q4), act: (port) => exportReport(port, writeXlsx, report), requests: 4 },
  { of: 'removeMarks', name: 'marks and colours', before: async (port) => { await checkWorkbook(port, { asOf }); await coloured(port); }, act: (port) => removeMarks(port), requests: 4 },
  { of: 'showPlace', name: 'a cell', act: (port) => showPlace(port, { sheet: tasksSheet, row0: 2, col0: 1 }), requests: 2 },
  { of: 'applyFixes', name: 'one fix', before: fixesOf, act: (port, fixes) => applyFixes(port, (fixes as readonly ChosenFix[]).slice(0, 1)), requests: 4 },
  { of: 'applyFixes', name: 'all fixes', before: fixesOf, act: (port, fixes) => applyFixes(port, fixes as readonly ChosenFix[]), requests: 4 },
  { of: 'undoFixes', name: 'all fixes', before: async (port) => (await applyFixes(port, await fixesOf(port))).changed, act: (port, changed) => undoFixes(port, changed as readonly ChangedCell[]), requests: 4 },
  { of: 'changeReview', name: 'a text to be ignored', act: (port) => changeReview(port, { kind: 'ignore', ignoring: { scope: 'text', ruleId: 'agency-misspelled', subject: 'x' } }), requests: 2 },
  { of: 'correctTable', name: 'a table to be left alone', before: correctionOf, act: (port, correction) => correctTable(port, correction as Awaited<ReturnType<typeof correctionOf>>), requests: 2 },
  { of: 'forgetCorrection', name: 'a table to be read again', before: async (port) => { const correction = await correctionOf(port); await correctTable(port, correction); return correction; }, act: (port, correction) => forgetCorrection(port, correction as Awaited<ReturnType<typeof correctionOf>>), requests: 2 },
  { of: 'createDirectorySheet', name: 'a directory', act: (port) => createDirectorySheet(port), requests: 5 },
  { of: 'offerLists', name: 'lists, with a directory', act: (port) => offerLists(port, { asOf }), requests: 5 },
  { of: 'removeLists', name: 'lists', before: (port) => offerLists(port, { asOf }), act: (port) => removeLists(port, { asOf }), requests: 5 },
  { of: 'changeSettings', name: 'a unit', act: (port) => changeSettings(port, { unit: 'Sở Tài chính' }), requests: 2 },
  { of: 'trackProgress', name: 'colours', act: coloured, requests: 4 },
  { of: 'trackProgress', name: 'other colours', before: coloured, act: (port) => trackProgress(port, { asOf: '2027-06-01', colours: 'lay' }), requests: 4 },
  { of: 'trackProgress', name: 'no colours', before: coloured, act: (port) => trackProgress(port, { asOf, colours: 'remove' }), requests: 4 },
  { of: 'addTrackingColumns', name: 'columns', act: (port) => addTrackingColumns(port, { asOf }), requests: 5 },
  { of: 'removeTrackingColumns', name: 'empty columns', before: (port) => addTrackingColumns(port, { asOf }), act: (port) => removeTrackingColumns(port, { asOf, discard: false }), requests: 4 },
  { of: 'removeTrackingColumns', name: 'columns with what was typed', before: async (port) => { await addTrackingColumns(port, { asOf }); await type('G2', 'Đang lấy ý kiến'); }, act: (port) => removeTrackingColumns(port, { asOf, discard: true }), requests: 4 },
  { of: 'giveVerdict', name: 'a verdict', act: (port) => giveVerdict(port, verdict), requests: 2 },
  { of: 'takeBackVerdict', name: 'a verdict', before: (port) => giveVerdict(port, verdict), act: (port) => takeBackVerdict(port, firstItem), requests: 2 },
  { of: 'closePeriod', name: 'the first', act: (port) => closePeriod(port, q4), requests: 4 },
  { of: 'closePeriod', name: 'the same again', before: async (port) => { await closePeriod(port, q4); await type('C2', 'Sở Nội vụ'); }, act: (port) => closePeriod(port, { ...q4, asOf: '2031-01-02' }), requests: 4 },
  { of: 'closePeriod', name: 'the next', before: (port) => closePeriod(port, q4), act: (port) => closePeriod(port, { asOf: '2027-03-09', period: '2027-Q1' }), requests: 4 },
  { of: 'ribbon checkWorkbook', name: 'button', act: (port) => ribbonCommands.checkWorkbook(port, today), requests: 4 },
  { of: 'ribbon trackProgress', name: 'button', before: (port) => changeSettings(port, { period: '2026-Q4' }), act: (port) => ribbonCommands.trackProgress(port, today), requests: 4 },
  { of: 'ribbon createReport', name: 'button', before: (port) => changeSettings(port, { period: '2026-Q4' }), act: (port) => ribbonCommands.createReport(port, today), requests: 5 },
  { of: 'ribbon removeMarks', name: 'button', before: coloured, act: (port) => ribbonCommands.removeMarks(port, today), requests: 4 },
];

/** Use-cases that only look; a test holds them to it. */
export const lookingOnly: readonly (keyof UseCases)[] = ['lookFirst', 'previewReport', 'readSettings', 'watchChanges', 'listRules'];

/** The user types over a sentence that we wrote. */
function overwriteReport(): Promise<void> {
  return inExcel((workbook) => {
    workbook.worksheets.getItem(report).getRange('A8').values = [['Câu do người dùng viết lại']];
  });
}
