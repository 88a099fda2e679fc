import { addTrackingColumns } from '../../src/app/addTrackingColumns';
import { applyFixes } from '../../src/app/applyFixes';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { closePeriod } from '../../src/app/closePeriod';
import { createReport } from '../../src/app/createReport';
import { listFindings } from '../../src/app/listFindings';
import { offerLists } from '../../src/app/offerLists';
import type { Pace } from '../../src/app/pace';
import type { WorkbookPort } from '../../src/app/ports';
import { previewReport } from '../../src/app/previewReport';
import type { RunProgress } from '../../src/app/runControl';
import { trackProgress } from '../../src/app/trackProgress';
import { undoFixes } from '../../src/app/undoFixes';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { startEmbeddedExcel } from '../../src/embedded/startEmbeddedExcel';
import { generateWorkbook } from '../bench/generateWorkbook';
import { openSample } from '../builders/openSample';

const port = createExcelWorkbook();
const asOf = '2026-12-09';
const report = { asOf, period: '2026-Q4', unit: null };

/** Work that pauses after every step; `stopAt`: the user presses stop when he sees this. */
function watched(stopAt: (progress: RunProgress) => boolean = () => false) {
  const told: RunProgress[] = [];
  let time = 0;
  let isStopped = false;
  const pace: Pace = {
    now: () => (time += 100),
    pause: () => Promise.resolve(),
    onProgress: (progress) => {
      told.push(progress);
      isStopped ||= stopAt(progress);
    },
    isStopped: () => isStopped,
  };
  return { pace, told, stop: () => (isStopped = true) };
}

const jobs: Readonly<Record<string, (port: WorkbookPort, pace: Pace) => Promise<unknown>>> = {
  check: (workbook, pace) => checkWorkbook(workbook, { asOf }, pace),
  track: (workbook, pace) => trackProgress(workbook, { asOf, colours: 'lay' }, pace),
  report: (workbook, pace) => createReport(workbook, report, pace),
  preview: (workbook, pace) => previewReport(workbook, report, pace),
  list: (workbook, pace) => listFindings(workbook, { asOf }, pace),
  columns: (workbook, pace) => addTrackingColumns(workbook, { asOf }, pace),
  lists: (workbook, pace) => offerLists(workbook, { asOf }, pace),
  period: (workbook, pace) => closePeriod(workbook, report, pace),
};

/** Jobs that look for slips. */
const reviewing = ['check', 'report', 'preview', 'list'];

describe.each(Object.entries(jobs))('%s', (name, job) => {
  const hasRules = reviewing.includes(name);

  test.each(['understanding', ...(hasRules ? ['checking'] : [])])('stopped while it is %s, changes nothing', async (stage) => {
    const excel = await openSample('kh46-2025');
    const before = Buffer.from(await saveWorkbook(excel.workbook));
    const { pace } = watched(({ kind }) => kind === stage);
    await expect(job(port, pace)).rejects.toMatchObject({ code: 'stopped' });
    expect(Buffer.from(await saveWorkbook(excel.workbook)).equals(before)).toBe(true);
  });

  test('stopped before it has begun, asks Excel for no cell', async () => {
    const excel = await openSample('kh46-2025');
    const before = excel.counters.requests - excel.counters.releases;
    const { pace, stop } = watched();
    stop();
    await expect(job(port, pace)).rejects.toMatchObject({ code: 'stopped' });
    expect(excel.counters.requests - excel.counters.releases - before).toBe(1);
  });

  test('once it writes, goes on to its end, and says before that it does', async () => {
    await openSample('kh46-2025');
    const { pace, told } = watched(({ kind }) => kind === 'writing');
    await expect(job(port, pace)).resolves.toBeDefined();
    expect(told.some(({ kind }) => kind === 'writing')).toBe(name !== 'preview');
  });

  test('tells how far it is, stage after stage, each with how much there is in all', async () => {
    await openSample('kh46-2025');
    const { pace, told } = watched();
    await job(port, pace);
    const stages = [...new Set(told.map(({ kind }) => kind))];
    expect(stages).toEqual(['understanding', ...(hasRules ? ['checking'] : []), ...(name === 'preview' ? [] : ['writing'])]);
    for (const stage of stages) {
      const counts = told.flatMap((progress) => (progress.kind === stage && progress.kind !== 'writing' ? [progress] : []));
      expect(counts.map(({ done }) => done)).toEqual(counts.map((_, index) => index));
      expect(counts.every(({ done, total }) => done < total)).toBe(true);
    }
  });
});

test('a click made during the last step is heard before anything is written', async () => {
  const excel = await openSample('kh46-2025');
  const before = Buffer.from(await saveWorkbook(excel.workbook));
  const { pace, told, stop } = watched();
  const pause = () => Promise.resolve(told.at(-1)?.kind === 'checking' && told.at(-1) && stop()).then(() => undefined);
  await expect(checkWorkbook(port, { asOf }, { ...pace, pause })).rejects.toMatchObject({ code: 'stopped' });
  expect(Buffer.from(await saveWorkbook(excel.workbook)).equals(before)).toBe(true);
});

test('corrections, and taking them back, are stopped before the first cell, and not after it', async () => {
  await openSample('kh46-2025');
  const fixes = (await checkWorkbook(port, { asOf })).findings.filter(({ fix }) => fix?.kind === 'replace').map((finding) => ({ finding }));
  expect(fixes.length).toBeGreaterThan(0);
  const late = watched();
  late.stop();
  await expect(applyFixes(port, fixes, late.pace)).rejects.toMatchObject({ code: 'stopped' });
  const { changed } = await applyFixes(port, fixes, watched(({ kind }) => kind === 'writing').pace);
  expect(changed.length).toBeGreaterThan(0);
  await expect(undoFixes(port, changed, late.pace)).rejects.toMatchObject({ code: 'stopped' });
  expect((await undoFixes(port, changed, watched(({ kind }) => kind === 'writing').pace)).changed).toHaveLength(changed.length);
});

test('a check that only looks finds the same and marks nothing', async () => {
  const excel = await openSample('kh46-2025');
  const before = Buffer.from(await saveWorkbook(excel.workbook));
  const looked = await checkWorkbook(port, { asOf, marks: 'leave' });
  expect(Buffer.from(await saveWorkbook(excel.workbook)).equals(before)).toBe(true);
  expect((await checkWorkbook(port, { asOf })).findings).toEqual(looked.findings);
});

describe('a workbook of 20,000 rows', () => {
  test('is read block by block: the rows read are told, and the reading can be stopped between two requests', async () => {
    const excel = await startEmbeddedExcel(generateWorkbook(20_000));
    const requests = () => excel.counters.requests - excel.counters.releases;
    const whole = watched();
    await port.run((session) => session.read({ control: whole.pace }));
    const told = whole.told.flatMap((progress) => (progress.kind === 'reading' ? [progress] : []));
    expect(told.length).toBeGreaterThan(1);
    expect(told.map(({ done }) => done)).toEqual([...told.map(({ done }) => done)].sort((a, b) => a - b));
    expect(told.every(({ done, total }) => done < total && total > 20_000)).toBe(true);

    const before = requests();
    const stopped = watched(({ kind }) => kind === 'reading');
    await expect(port.run((session) => session.read({ control: stopped.pace }))).rejects.toMatchObject({ code: 'stopped' });
    expect(requests() - before).toBeLessThan(2 + told.length);
  });
});
