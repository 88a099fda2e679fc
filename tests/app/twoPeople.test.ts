import { addTrackingColumns } from '../../src/app/addTrackingColumns';
import { applyFixes } from '../../src/app/applyFixes';
import { changeReportChoices } from '../../src/app/changeReportChoices';
import { changeReview } from '../../src/app/changeReview';
import { changeSettings } from '../../src/app/changeSettings';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { createAgencyReports } from '../../src/app/createAgencyReports';
import { createReport } from '../../src/app/createReport';
import { listFindings } from '../../src/app/listFindings';
import type { Pace } from '../../src/app/pace';
import type { WorkbookPort } from '../../src/app/ports';
import { removeMarks } from '../../src/app/removeMarks';
import { removeTrackingColumns } from '../../src/app/removeTrackingColumns';
import { trackProgress } from '../../src/app/trackProgress';
import { readState, type WorkbookState } from '../../src/app/workbookState';
import { ribbonCommands } from '../../src/commands/ribbonCommands';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { during } from '../builders/during';
import { openSample } from '../builders/openSample';

/** Two people in one workbook: each has sessions of his own over it. */
const theirs = createExcelWorkbook();
let rereadCount = 0;
const mine: WorkbookPort = {
  run: (action) =>
    createExcelWorkbook().run((session) =>
      action({
        ...session,
        read: (options) => {
          if (options?.isOnly) rereadCount += 1;
          return session.read(options);
        },
        readState: () => {
          rereadCount += 1;
          return session.readState();
        },
      }),
    ),
};
const asOf = '2026-12-09';
const sample = 'theo-doi-quy-4-2026';
const stored = () => theirs.run((session) => session.readState());
const state = async () => readState(await stored());

interface LongJob {
  /** What has to be there before. */
  readonly before?: () => Promise<unknown>;
  readonly job: (pace: Pace) => Promise<unknown>;
  readonly isDone: (state: WorkbookState) => boolean;
  /** How often the state is read again where the work is long. */
  readonly rereadings?: number;
}

const colour = () => trackProgress(mine, { asOf, colours: 'lay' });
const addColumns = (pace: Pace | null) => addTrackingColumns(mine, { asOf }, pace);
const agencyCount = 19;

const longJobs: Readonly<Record<string, LongJob>> = {
  'progress is coloured': { job: (pace) => trackProgress(mine, { asOf, colours: 'lay' }, pace), isDone: ({ colouring }) => colouring !== null },
  'a report is made': { job: (pace) => createReport(mine, { asOf, period: '2026-Q4', unit: null }, pace), isDone: ({ reports }) => reports.length === 1 },
  'findings are listed': { job: (pace) => listFindings(mine, { asOf }, pace), isDone: ({ findingList }) => findingList !== null },
  'each agency gets its report': { job: (pace) => createAgencyReports(mine, { asOf, period: '2026-Q4' }, pace), isDone: ({ reports }) => reports.length === agencyCount, rereadings: agencyCount },
  'columns are added': { job: addColumns, isDone: ({ addedColumns }) => addedColumns.length > 0 },
  'columns are taken away': { before: () => addColumns(null), job: (pace) => removeTrackingColumns(mine, { asOf, discard: true }, pace), isDone: ({ addedColumns }) => addedColumns.length === 0 },
  'marks are taken away': { before: colour, job: (pace) => removeMarks(mine, pace), isDone: ({ colouring }) => colouring === null },
  'the ribbon colours progress': { job: (pace) => ribbonCommands.trackProgress(mine, asOf, pace), isDone: ({ colouring }) => colouring !== null },
  'the ribbon makes a report': { job: (pace) => ribbonCommands.createReport(mine, asOf, pace), isDone: ({ reports }) => reports.length === 1 },
  'the ribbon takes marks away': { before: colour, job: (pace) => ribbonCommands.removeMarks(mine, asOf, pace), isDone: ({ colouring }) => colouring === null },
};

describe.each(Object.entries(longJobs))('while %s', (_, { before, job, isDone, rereadings = 1 }) => {
  const prepared = async () => {
    await openSample(sample);
    await before?.();
    rereadCount = 0;
  };

  test('what somebody else chooses is kept, and so is what was made', async () => {
    await prepared();
    await job(during(async () => {
      await changeSettings(theirs, { unit: 'Sở Y tế' });
      await changeReview(theirs, { kind: 'switchOff', ruleId: 'six-clear' });
      await changeReportChoices(theirs, { issuer: 'Sở Tài chính' });
    }));
    expect(await state()).toMatchObject({ settings: { unit: 'Sở Y tế' }, review: { switchedOff: ['six-clear'] }, reportChoices: { issuer: 'Sở Tài chính' } });
    expect({ isDone: isDone(await state()), rereadCount }).toEqual({ isDone: true, rereadCount: rereadings });
  });

  test('what a later version of ours stores is not overwritten', async () => {
    await prepared();
    const later = '{"version":2,"regions":["x"]}';
    await expect(job(during(() => theirs.run((session) => session.apply([{ kind: 'saveState', state: later }]))))).rejects.toMatchObject({ code: 'state-later' });
    expect(await stored()).toBe(later);
  });

  test('nothing is read again where the work is short', async () => {
    await prepared();
    await job(during(() => Promise.resolve(), 0));
    expect({ isDone: isDone(await state()), rereadCount }).toEqual({ isDone: true, rereadCount: 0 });
  });
});

test('a report that somebody else makes at the same time is remembered beside mine', async () => {
  await openSample('theo-doi-quy-4-2026');
  const make = (port: typeof mine, unit: string | null, pace: Pace | null) => createReport(port, { asOf, period: '2026-Q4', unit }, pace);
  await make(mine, null, during(() => make(theirs, 'Sở Y tế', null)));
  expect((await state()).reports.map(({ unit }) => unit).sort()).toEqual(['Sở Y tế', null]);
});

test('two people who choose different things both have their way', async () => {
  await openSample('kh46-2025');
  await changeSettings(mine, { unit: 'Sở Y tế' });
  await changeSettings(theirs, { period: '2026-Q4' });
  await changeReview(mine, { kind: 'switchOff', ruleId: 'six-clear' });
  await changeReview(theirs, { kind: 'ignore', ignoring: { scope: 'text', ruleId: 'agency-alias', subject: 'STC' } });
  expect(await state()).toMatchObject({ settings: { unit: 'Sở Y tế', period: '2026-Q4' }, review: { switchedOff: ['six-clear'], ignored: [{ subject: 'STC' }] } });
});

test('a cell that somebody else changed after my check is left as it is, and named', async () => {
  const { workbook } = await openSample('kh46-2025');
  const finding = (await checkWorkbook(mine, { asOf })).findings.find(({ fix }) => fix?.kind === 'replace');
  if (finding?.at.row0 === undefined || finding.at.row0 === null || finding.at.col0 === null) throw new Error('Nothing to correct.');
  const cell = workbook.book.getWorksheet(finding.at.sheet)?.getRow(finding.at.row0 + 1).getCell(finding.at.col0 + 1);
  if (cell) cell.value = 'Sở Nội vụ (sửa bởi đồng nghiệp)';
  const { changed, refused } = await applyFixes(mine, [{ finding }]);
  expect({ changed, reasons: refused.map(({ reason }) => reason), now: cell?.value }).toEqual({ changed: [], reasons: ['changed'], now: 'Sở Nội vụ (sửa bởi đồng nghiệp)' });
});
