import { changeReportChoices } from '../../src/app/changeReportChoices';
import { changeSettings } from '../../src/app/changeSettings';
import { changeReview } from '../../src/app/changeReview';
import { createReport } from '../../src/app/createReport';
import { readState, writeState } from '../../src/app/workbookState';
import type { ReportChoices } from '../../src/core/model/reportChoices';
import { usualChoices } from '../../src/core/model/reportChoices';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { stateKey } from '../../src/excel/readWorkbook';
import { openRows } from '../builders/planWorkbook';

const port = createExcelWorkbook();
let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openRows([['TT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'], ['1', 'Xây dựng kho dữ liệu dùng chung', 'Sở Y tế', 'Tháng 9/2026']]);
});

const stored = () => readState(String(excel.workbook.settings.get(stateKey)));
/** What another person who has the workbook open chooses; our own reading is older by then. */
const chosenByAnother = (change: Partial<ReportChoices>) => {
  const state = stored();
  excel.workbook.settings.set(stateKey, writeState({ ...state, reportChoices: { ...state.reportChoices, ...change } }));
};
const requestsOf = async (work: () => Promise<unknown>) => {
  const before = excel.counters.requests - excel.counters.releases;
  await work();
  return excel.counters.requests - excel.counters.releases - before;
};

test('a change is kept in the workbook, and what was chosen before stays', async () => {
  await changeReportChoices(port, { issuer: 'Sở Y tế' });
  await changeReportChoices(port, { leftOutSections: ['plans'] });
  expect(stored().reportChoices).toEqual({ ...usualChoices, issuer: 'Sở Y tế', leftOutSections: ['plans'] });
});

test('a change takes two requests, and one where nothing changes', async () => {
  expect(await requestsOf(() => changeReportChoices(port, { issuer: 'Sở Y tế' }))).toBe(2);
  expect(await requestsOf(() => changeReportChoices(port, { issuer: 'Sở Y tế' }))).toBe(1);
});

const unrelated: readonly (readonly [sentence: string, change: () => Promise<unknown>])[] = [
  ['another choice', () => changeReportChoices(port, { place: 'Cần Thơ' })],
  ['a setting', () => changeSettings(port, { unit: 'Sở Y tế' })],
  ['a rule switched off', () => changeReview(port, { kind: 'switchOff', ruleId: 'six-clear' })],
  ['a report', () => createReport(port, { asOf: '2026-12-09', period: '2026-Q4', unit: null })],
];

test.each(unrelated)('what another person chose meanwhile is not overwritten by %s', async (_, change) => {
  await changeReportChoices(port, { issuer: 'Sở Y tế' });
  chosenByAnother({ symbol: 'SYT', recipients: ['Như trên'] });
  await change();
  expect(stored().reportChoices).toMatchObject({ issuer: 'Sở Y tế', symbol: 'SYT', recipients: ['Như trên'] });
});

test('what a later version remembers is not overwritten', async () => {
  excel.workbook.settings.set(stateKey, '{"version":2}');
  await expect(changeReportChoices(port, { issuer: 'Sở Y tế' })).rejects.toMatchObject({ code: 'state-later' });
  expect(excel.workbook.settings.get(stateKey)).toBe('{"version":2}');
});
