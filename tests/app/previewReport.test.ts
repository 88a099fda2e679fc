import { changeReportChoices } from '../../src/app/changeReportChoices';
import { createAgencyReports } from '../../src/app/createAgencyReports';
import { createReport } from '../../src/app/createReport';
import type { MissingPart } from '../../src/app/missingInReport';
import type { ReportOptions } from '../../src/app/planReport';
import { previewReport, type PlannedReport } from '../../src/app/previewReport';
import type { CellValue } from '../../src/core/model/cell';
import type { ReportChoices } from '../../src/core/model/reportChoices';
import { reportWords } from '../../src/data/reportWords';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { isWithinLevel } from '../../src/embedded/host/isWithinLevel';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { stateKey } from '../../src/excel/readWorkbook';
import { openSample, type Sample } from '../builders/openSample';
import { inExcel, openRows } from '../builders/planWorkbook';
import { levelOfRun } from '../builders/startExcel';
import { openExcel } from '../embedded/openExcel';

const port = createExcelWorkbook();
const q4: ReportOptions = { asOf: '2026-12-09', period: '2026-Q4', unit: null };
const heads = ['TT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành', 'Tình hình thực hiện'];
const plan: readonly (readonly CellValue[])[] = [
  heads,
  ['1', 'Xây dựng kho dữ liệu dùng chung', 'Sở Y tế', 'Tháng 9/2026', 'Đang làm'],
  ['2', 'Bố trí kinh phí cho kho dữ liệu', '', 'Tháng 12/2026', ''],
  ['3', 'Bảo đảm an ninh mạng cho hệ thống', 'Công an thành phố', 'chưa biết', ''],
  ['4', 'Tổng kết việc thực hiện kế hoạch', 'Công an thành phố', 'Năm 2027', ''],
];
/** A blank under a filled cell is read like it where Excel does not tell what is merged (`findSources`). */
const blankLead = isWithinLevel('1.13', levelOfRun) ? { 'no-lead': 1 } : {};
const signatory = { form: 'head', body: '', headTitle: 'Giám đốc', ownTitle: '', name: 'Trần Thị Bình' } as const;
const filledIn: Partial<ReportChoices> = { parent: 'Ủy ban nhân dân tỉnh', issuer: 'Sở Y tế', place: 'Cần Thơ', symbol: 'SYT', signatory, recipients: ['Như trên'] };

let excel: EmbeddedExcel;
const open = async (rows: typeof plan = plan) => {
  excel = await openRows(rows);
};
async function planned(options: ReportOptions = q4): Promise<PlannedReport> {
  const preview = await previewReport(port, options);
  if (!preview.planned) throw new Error('nothing is planned');
  return preview.planned;
}
const missing = async (options: ReportOptions = q4) => Object.fromEntries((await planned(options)).missing.map(({ part, count }) => [part, count])) as Partial<Record<MissingPart, number>>;
const rowsOf = async (sheet: string) => {
  const { snapshot } = await port.run((session) => session.read());
  return snapshot.sheets.find(({ name }) => name === sheet)?.values ?? [];
};

describe('the preview', () => {
  test.each<Sample>(['kh46-2025', 'kts-2026-2030', 'theo-doi-quy-4-2026'])('takes two requests for %s and changes nothing', async (sample) => {
    excel = await openSample(sample);
    const before = await port.run((session) => session.read());
    const from = excel.counters.requests - excel.counters.releases;
    await previewReport(port, q4);
    expect(excel.counters.requests - excel.counters.releases - from).toBe(2);
    expect(await port.run((session) => session.read())).toEqual(before);
  });

  test.each<readonly [Sample, string | null]>([
    ['kh46-2025', null], ['kts-2026-2030', null], ['theo-doi-quy-4-2026', null], ['theo-doi-quy-4-2026', 'Sở Tài chính'],
  ])('counts for %s (%s) what the report made then shows', async (sample, unit) => {
    excel = await openSample(sample);
    const options = { ...q4, unit };
    const before = await planned(options);
    const made = await createReport(port, options);
    const { sheet, isNewSheet, carriedOver, taskCount, indicatorCount } = before;
    expect(made).toMatchObject({ sheet, isNewSheet, carriedOver, taskCount, indicatorCount });
    const rows = (await rowsOf(sheet)).map((row) => row.map(String));
    const at = (heading: string) => rows.findIndex(([first]) => first?.endsWith(`. ${heading}`));
    const lagging = rows.slice(at(reportWords.headings.lagging), at(reportWords.headings.agencies)).filter((row) => row[8] !== '' && row[0] !== 'TT');
    expect(lagging).toHaveLength(before.laggingCount);
    const pages = excel.workbook.book.getWorksheet(sheet)?.rowBreaks.length ?? 0;
    expect(before.pageCount).toBe(pages + 1);
  });
});

test('sheets, agencies and reports are told whatever is chosen', async () => {
  excel = await openSample('theo-doi-quy-4-2026');
  const all = await previewReport(port, q4);
  expect(all.sheets.map(({ taskCount, indicatorCount }) => taskCount + indicatorCount > 0)).toEqual(all.sheets.map(() => true));
  expect(all.planned).toMatchObject({ taskCount: all.sheets.reduce((sum, { taskCount }) => sum + taskCount, 0), indicatorCount: all.sheets.reduce((sum, { indicatorCount }) => sum + indicatorCount, 0) });
  const [left, ...rest] = all.sheets;
  await changeReportChoices(port, { leftOutSheets: [left?.name ?? ''] });
  const without = await previewReport(port, q4);
  expect(without).toMatchObject({ sheets: all.sheets, choices: { leftOutSheets: [left?.name] } });
  expect(without.planned).toMatchObject({ taskCount: rest.reduce((sum, { taskCount }) => sum + taskCount, 0), indicatorCount: rest.reduce((sum, { indicatorCount }) => sum + indicatorCount, 0) });
});

test('agencies are those of which each gets a report in a run over all', async () => {
  await open();
  const { agencies } = await previewReport(port, q4);
  expect(agencies).toEqual(['Công an thành phố', 'Sở Y tế']);
  const { reports } = await createAgencyReports(port, q4);
  expect((await previewReport(port, q4)).reports).toEqual(reports.map(({ sheet }, index) => ({ sheet, period: '2026-Q4', unit: agencies[index] })));
});

describe('reports that were made', () => {
  beforeEach(() => open());

  test('are told by the names that their sheets have now', async () => {
    const { sheet } = await createReport(port, q4);
    expect((await previewReport(port, { ...q4, period: '2027-Q1' })).reports).toEqual([{ sheet, period: '2026-Q4', unit: null }]);
    await inExcel((workbook) => void (workbook.worksheets.getItem(sheet).name = 'Báo cáo quý IV'));
    expect((await previewReport(port, q4)).reports).toEqual([{ sheet: 'Báo cáo quý IV', period: '2026-Q4', unit: null }]);
  });

  test('are not told once their sheets are gone', async () => {
    const { sheet } = await createReport(port, q4);
    await inExcel((workbook) => workbook.worksheets.getItem(sheet).delete());
    expect(await previewReport(port, q4)).toMatchObject({ reports: [], planned: { sheet, isNewSheet: true } });
  });
});

describe('what is missing', () => {
  beforeEach(() => open());

  test('is counted by items, and told for every place of the form that is open', async () => {
    expect(await missing()).toEqual({ unreported: 2, ...blankLead, 'unknown-deadline': 1, parent: 1, issuer: 1, place: 1, symbol: 1, signatory: 1, recipients: 1, direction: 1, plans: 1 });
  });

  test('is less by what was chosen', async () => {
    await changeReportChoices(port, { ...filledIn, leftOutSections: ['direction', 'plans'] });
    expect(await missing()).toEqual({ unreported: 2, ...blankLead, 'unknown-deadline': 1 });
  });

  test('is less by what was worked out: the plan names the place and the agency above', async () => {
    await openSample('kh46-2025');
    expect(await missing({ ...q4, unit: 'Sở Tài chính' })).not.toEqual(expect.objectContaining({ parent: 1 }));
    expect(Object.keys(await missing({ ...q4, unit: 'Sở Tài chính' }))).not.toContain('place');
  });

  test.each<readonly [part: MissingPart, words: string, written: string]>([
    ['issuer', 'TÊN CƠ QUAN BÁO CÁO', 'SỞ Y TẾ'],
    ['symbol', 'Số:        /BC-……', 'Số: 12/BC-SYT'],
    ['recipients', 'Lưu: VT', '- Như trên;\n- Lưu: VT.'],
  ])('is less by what was typed into the report before: %s', async (part, words, written) => {
    const { sheet } = await createReport(port, q4);
    const rows = await rowsOf(sheet);
    const row0 = rows.findIndex((row) => row.some((value) => String(value).includes(words)));
    await inExcel((workbook) => void (workbook.worksheets.getItem(sheet).getRangeByIndexes(row0, 0, 1, 1).values = [[`'${written}`]]));
    expect(Object.keys(await missing())).not.toContain(part);
  });

  test('a number without its symbol leaves the symbol open', async () => {
    const { sheet } = await createReport(port, q4);
    const row0 = (await rowsOf(sheet)).findIndex((row) => String(row[0]).startsWith('Số:'));
    await inExcel((workbook) => void (workbook.worksheets.getItem(sheet).getRangeByIndexes(row0, 0, 1, 1).values = [['Số: 12/BC-……']]));
    expect(Object.keys(await missing())).toContain('symbol');
  });

  test('a signatory without a name leaves the name open', async () => {
    await changeReportChoices(port, { ...filledIn, signatory: { ...signatory, name: ' ' } });
    expect(await missing()).toMatchObject({ signatory: 1 });
  });
});

test('errors stand first, then warnings, each in the order of the sheets', async () => {
  excel = await openSample('kh46-2025');
  const { problems } = await planned();
  const { snapshot } = await port.run((session) => session.read());
  const ranks = problems.map(({ severity, at }) => (severity === 'error' ? 0 : 1000) + snapshot.sheets.findIndex(({ name }) => name === at.sheet));
  expect(problems.length).toBeGreaterThan(3);
  expect(problems[0]?.severity).toBe('error');
  expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
});

test.each<readonly [sentence: string, options: ReportOptions, change: Partial<ReportChoices>]>([
  ['no sheet is chosen', q4, { leftOutSheets: ['Kế hoạch'] }],
  ['the unit has no item', { ...q4, unit: 'Sở Không Có' }, {}],
])('where %s nothing is planned, and what there is to choose from is told', async (_, options, change) => {
  await open();
  await changeReportChoices(port, change);
  expect(await previewReport(port, options)).toMatchObject({ planned: null, sheets: [{ name: 'Kế hoạch', taskCount: 4, indicatorCount: 0 }] });
});

test('a workbook without an appendix has nothing to choose from', async () => {
  await openExcel(['A']);
  expect(await previewReport(port, q4)).toMatchObject({ planned: null, sheets: [], agencies: [], reports: [] });
});

test('that no sheet can be added is told beside the report', async () => {
  await open();
  excel.workbook.isStructureProtected = true;
  expect(await planned()).toMatchObject({ isNewSheet: true, isBlocked: true, taskCount: 4 });
});

test('what a later version remembers is not passed over', async () => {
  await open();
  excel.workbook.settings.set(stateKey, '{"version":2}');
  await expect(previewReport(port, q4)).rejects.toMatchObject({ code: 'state-later' });
});

test('sheets that were not read completely are named', async () => {
  await open();
  excel.workbook.book.addWorksheet('Rộng').getCell('XFD1').value = 'xa';
  expect(await previewReport(port, q4)).toMatchObject({ unreadSheets: ['Rộng'] });
});
