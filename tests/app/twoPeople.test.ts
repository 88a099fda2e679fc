import { applyFixes } from '../../src/app/applyFixes';
import { changeReportChoices } from '../../src/app/changeReportChoices';
import { changeReview } from '../../src/app/changeReview';
import { changeSettings } from '../../src/app/changeSettings';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { createReport } from '../../src/app/createReport';
import type { Pace } from '../../src/app/pace';
import { trackProgress } from '../../src/app/trackProgress';
import { readState } from '../../src/app/workbookState';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openSample } from '../builders/openSample';

/** Two people in one workbook: each has sessions of his own over it. */
const mine = createExcelWorkbook();
const theirs = createExcelWorkbook();
const asOf = '2026-12-09';
const stored = () => theirs.run((session) => session.readState());
const state = async () => readState(await stored());

/** Work that takes long; somebody does this once while the rules are applied. */
function during(act: () => Promise<unknown>): Pace {
  let time = 0;
  let begun: Promise<unknown> | null = null;
  let isDue = false;
  return {
    now: () => (time += 100),
    pause: async () => {
      if (isDue) await (begun ??= act());
    },
    onProgress: ({ kind }) => {
      isDue ||= kind === 'understanding';
    },
    isStopped: () => false,
  };
}

const longJobs: readonly (readonly [sentence: string, job: (pace: Pace) => Promise<unknown>, isDone: () => Promise<boolean>])[] = [
  ['progress is coloured', (pace) => trackProgress(mine, { asOf, colours: 'lay' }, pace), async () => (await state()).colouring !== null],
  ['a report is made', (pace) => createReport(mine, { asOf, period: '2026-Q4', unit: null }, pace), async () => (await state()).reports.length === 1],
];

describe.each(longJobs)('while %s', (_, job, isDone) => {
  test('what somebody else chooses is kept, and so is what was made', async () => {
    await openSample('theo-doi-quy-4-2026');
    await job(during(async () => {
      await changeSettings(theirs, { unit: 'Sở Y tế' });
      await changeReview(theirs, { kind: 'switchOff', ruleId: 'six-clear' });
      await changeReportChoices(theirs, { issuer: 'Sở Tài chính' });
    }));
    expect(await state()).toMatchObject({ settings: { unit: 'Sở Y tế' }, review: { switchedOff: ['six-clear'] }, reportChoices: { issuer: 'Sở Tài chính' } });
    expect(await isDone()).toBe(true);
  });

  test('what a later version of ours stores is not overwritten', async () => {
    await openSample('theo-doi-quy-4-2026');
    const later = '{"version":2,"regions":["x"]}';
    await expect(job(during(() => theirs.run((session) => session.apply([{ kind: 'saveState', state: later }]))))).rejects.toMatchObject({ code: 'state-later' });
    expect(await stored()).toBe(later);
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
