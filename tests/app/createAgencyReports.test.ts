import { changeReportChoices } from '../../src/app/changeReportChoices';
import { createAgencyReports } from '../../src/app/createAgencyReports';
import { createReport } from '../../src/app/createReport';
import type { Pace } from '../../src/app/pace';
import type { RunProgress } from '../../src/app/runControl';
import { readState } from '../../src/app/workbookState';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { stateKey } from '../../src/excel/readWorkbook';
import { openSample } from '../builders/openSample';
import { openRows } from '../builders/planWorkbook';
import { openExcel } from '../embedded/openExcel';

const port = createExcelWorkbook();
const q4 = { asOf: '2026-12-09', period: '2026-Q4' };
const heads = ['TT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'];
const plan = [
  heads,
  ['1', 'Xây dựng kho dữ liệu dùng chung', 'Sở Y tế', 'Sở Tài chính', 'Tháng 9/2026'],
  ['2', 'Bố trí kinh phí cho kho dữ liệu', 'Sở Tài chính', '', 'Tháng 12/2026'],
  ['3', 'Bảo đảm an ninh mạng cho hệ thống', 'Công an thành phố', 'Sở Y tế', 'Năm 2027'],
  ['4', 'Rà soát quy trình nội bộ hằng năm', 'Sở, ban, ngành thành phố', '', 'Thường xuyên'],
];
const agencies = ['Công an thành phố', 'Sở Tài chính', 'Sở Y tế'];
const sheets = agencies.map((agency) => `BC ${agency}`);

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openRows(plan);
});

const namesOfSheets = () => excel.workbook.book.worksheets.map(({ name }) => name);
const state = () => readState(String(excel.workbook.settings.get(stateKey)));
/** The requests of the run alone, the release of what was tracked not counted. */
const requestsOf = async (work: () => Promise<unknown>) => {
  const before = excel.counters.requests - excel.counters.releases;
  await work();
  return excel.counters.requests - excel.counters.releases - before;
};
const shownOn = async (sheet: string) => {
  const { snapshot } = await port.run((session) => session.read());
  return snapshot.sheets.find(({ name }) => name === sheet)?.values.flat().filter((value) => value !== '').map(String) ?? [];
};

type AgencyProgress = Extract<RunProgress, { kind: 'agency' }>;

/** Watches a run; `stopBefore`: stopped before so many reports are made. */
function control({ stopBefore = Infinity, onProgress }: { readonly stopBefore?: number; readonly onProgress?: (progress: AgencyProgress) => void } = {}) {
  const told: AgencyProgress[] = [];
  const watched: Pace = {
    now: () => 0,
    pause: () => Promise.resolve(),
    onProgress: (progress) => {
      if (progress.kind !== 'agency') return;
      told.push(progress);
      onProgress?.(progress);
    },
    isStopped: () => told.length > stopBefore,
  };
  return { ...watched, told };
}

test('every agency that leads something gets a sheet of its own, and what nobody answers for is named', async () => {
  const result = await createAgencyReports(port, q4, control());
  expect(result).toMatchObject({ left: [], isStopped: false, failure: null, leftOutNames: ['Sở, ban, ngành thành phố'], leftOutItemCount: 1 });
  expect(result.reports.map(({ sheet, taskCount, isNewSheet, isShown }) => ({ sheet, taskCount, isNewSheet, isShown }))).toEqual([
    { sheet: sheets[0], taskCount: 1, isNewSheet: true, isShown: true },
    { sheet: sheets[1], taskCount: 2, isNewSheet: true, isShown: false },
    { sheet: sheets[2], taskCount: 2, isNewSheet: true, isShown: false },
  ]);
  expect(namesOfSheets()).toEqual(['Kế hoạch', ...sheets]);
  expect(state().reports.map(({ sheet, unit, period }) => ({ sheet, unit, period }))).toEqual(agencies.map((unit, index) => ({ sheet: sheets[index], unit, period: '2026-Q4' })));
});

test('the run takes two requests to read, one an agency, and one to show the first', async () => {
  expect(await requestsOf(() => createAgencyReports(port, q4, control()))).toBe(2 + agencies.length + 1);
});

test('each report is told before it is made', async () => {
  const watched = control({ onProgress: ({ done }) => expect(namesOfSheets()).toHaveLength(1 + done) });
  await createAgencyReports(port, q4, watched);
  expect(watched.told).toEqual(agencies.map((agency, done) => ({ kind: 'agency', done, total: 3, agency })));
});

test('stopped in the middle, the reports made stay, and the agencies left are named', async () => {
  const result = await createAgencyReports(port, q4, control({ stopBefore: 1 }));
  expect(result).toMatchObject({ reports: [{ sheet: sheets[0], isShown: true }], left: agencies.slice(1), isStopped: true, failure: null });
  expect(namesOfSheets()).toEqual(['Kế hoạch', sheets[0]]);
});

test('stopped before the first, nothing is written', async () => {
  expect(await requestsOf(async () => expect(await createAgencyReports(port, q4, control({ stopBefore: 0 }))).toMatchObject({ reports: [], left: agencies, isStopped: true }))).toBe(2);
  expect(namesOfSheets()).toEqual(['Kế hoạch']);
});

test('the screen gets its turn between two reports, so that a stop is heard', async () => {
  let isPressed = false;
  const watched = control({ onProgress: ({ done }) => setTimeout(() => (isPressed = done === 1), 0) });
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 1));
  expect(await createAgencyReports(port, q4, { ...watched, pause, isStopped: () => isPressed })).toMatchObject({ left: agencies.slice(1), isStopped: true });
});

test.each(['before', 'after'] as const)('a failure in the middle (%s its request has its effect) is told with its reason, and what was made stays', async (when) => {
  excel.setFaults([{ request: 4, code: 'AccessDenied', when }]);
  const result = await createAgencyReports(port, q4, control());
  expect(result).toMatchObject({ reports: [{ sheet: sheets[0] }], left: agencies.slice(1), isStopped: false });
  expect(result.failure?.code).toEqual(expect.any(String));
  excel.setFaults([]);
  const again = await createAgencyReports(port, q4, control());
  expect(again).toMatchObject({ left: [], failure: null });
  expect(again.reports[0]).toMatchObject({ sheet: sheets[0], isNewSheet: false });
  expect(new Set(again.reports.map(({ sheet }) => sheet)).size).toBe(3);
});

test('what keeps the first report from being made is told as of any other report', async () => {
  excel.setFaults([{ request: 3, code: 'AccessDenied', when: 'before' }]);
  await expect(createAgencyReports(port, q4, control())).rejects.toMatchObject({ name: 'WorkbookFailure' });
  excel.workbook.isStructureProtected = true;
  excel.setFaults([]);
  await expect(createAgencyReports(port, q4, control())).rejects.toMatchObject({ code: 'structure-protected' });
  expect(namesOfSheets()).toEqual(['Kế hoạch']);
});

test('reports that Excel would not show count as made all the same', async () => {
  excel.setFaults([{ request: 6, code: 'ServiceNotAvailable', when: 'before' }]);
  const { reports, failure } = await createAgencyReports(port, q4, control());
  expect({ made: reports.map(({ sheet }) => sheet), shown: reports.some(({ isShown }) => isShown), failure }).toEqual({ made: sheets, shown: false, failure: null });
});

test('made again, the reports are filled again with what was typed into them', async () => {
  await createAgencyReports(port, q4, control());
  const { reports } = await createAgencyReports(port, q4, control());
  expect(reports.map(({ sheet, isNewSheet }) => ({ sheet, isNewSheet }))).toEqual(sheets.map((sheet) => ({ sheet, isNewSheet: false })));
  expect(namesOfSheets()).toEqual(['Kế hoạch', ...sheets]);
});

test('who issues, signs and receives was said of the office\'s own report: those of the others leave it open, and the choices stay', async () => {
  const said = { issuer: 'Sở Y tế', symbol: 'SYT', signatory: { form: 'head', body: '', headTitle: 'Giám đốc', ownTitle: '', name: 'Trần Thị Bình' }, recipients: ['Ủy ban nhân dân thành phố'] } as const;
  await changeReportChoices(port, said);
  await createAgencyReports(port, q4, control());
  const finance = (await shownOn('BC Sở Tài chính')).join('\n');
  expect(finance).toContain('SỞ TÀI CHÍNH');
  for (const word of ['SYT', 'GIÁM ĐỐC', 'Trần Thị Bình', 'Ủy ban nhân dân thành phố;', 'SỞ Y TẾ']) expect(finance).not.toContain(word);
  expect(state().reportChoices).toMatchObject(said);
  const { sheet } = await createReport(port, { ...q4, unit: 'Sở Y tế' });
  expect((await shownOn(sheet)).join('\n')).toContain('Trần Thị Bình');
});

test('sections and sheets that are left out are left out of every report', async () => {
  await changeReportChoices(port, { leftOutSections: ['plans'] });
  await createAgencyReports(port, q4, control());
  expect((await shownOn('BC Sở Y tế')).join('\n')).not.toContain('PHƯƠNG HƯỚNG');
  await changeReportChoices(port, { leftOutSheets: ['Kế hoạch'] });
  expect(await createAgencyReports(port, q4, control())).toMatchObject({ reports: [], left: [], leftOutNames: [], leftOutItemCount: 0 });
});

test('a workbook without an appendix, and one that a later version wrote to, are refused with the reason', async () => {
  excel = await openExcel(['A']);
  await expect(createAgencyReports(port, q4, control())).rejects.toMatchObject({ code: 'no-appendix' });
  excel.workbook.settings.set(stateKey, '{"version":2}');
  await expect(createAgencyReports(port, q4, control())).rejects.toMatchObject({ code: 'state-later' });
});

test('all agencies of the sample get their reports, and what is remembered of them stays small', async () => {
  excel = await openSample('theo-doi-quy-4-2026');
  const { reports, left } = await createAgencyReports(port, q4, control());
  expect({ made: reports.length, left }).toEqual({ made: 19, left: [] });
  const bytes = Buffer.byteLength(String(excel.workbook.settings.get(stateKey)));
  expect(bytes / reports.length).toBeLessThan(16_000);
});
