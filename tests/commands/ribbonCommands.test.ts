import { changeReportChoices } from '../../src/app/changeReportChoices';
import { previewReport } from '../../src/app/previewReport';
import { readState } from '../../src/app/workbookState';
import { changeSettings } from '../../src/app/changeSettings';
import { usualSettings, type TrackingSettings } from '../../src/core/model/tracking';
import { ribbonCommands } from '../../src/commands/ribbonCommands';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { stateKey } from '../../src/excel/readWorkbook';
import { openSample } from '../builders/openSample';

const port = createExcelWorkbook();
const today = '2026-11-22';

async function after(command: keyof typeof ribbonCommands, settings: Partial<TrackingSettings> = {}) {
  const { workbook, counters } = await openSample('theo-doi-quy-4-2026');
  await changeSettings(port, { ...usualSettings, ...settings });
  const before = counters.requests;
  const result: unknown = await ribbonCommands[command](port, today);
  return { result, requests: counters.requests - before, state: readState(String(workbook.settings.get(stateKey))) };
}

test.each(['checkWorkbook', 'trackProgress'] as const)('%s is as of today where nothing was chosen', async (command) => {
  expect((await after(command)).result).toMatchObject({ asOf: today });
});

test.each(['checkWorkbook', 'trackProgress'] as const)('%s is as of the cut-off date chosen', async (command) => {
  expect((await after(command, { cutOffRule: 'own', ownCutOff: '2026-10-01' })).result).toMatchObject({ asOf: '2026-10-01' });
});

test('colours are laid and remembered', async () => {
  const { result, state } = await after('trackProgress', { period: '2026-Q4', cutOffRule: 'decree' });
  expect(result).toMatchObject({ colours: 'fresh' });
  expect(state.colouring?.asOf).toBe('2026-12-14');
});

test('a report is of the period and the unit chosen', async () => {
  const { state } = await after('createReport', { period: '2026-H1', unit: 'Sở Tài chính' });
  expect(state.reports).toMatchObject([{ period: '2026-H1', unit: 'Sở Tài chính' }]);
});

test('a report is of this quarter and the whole plan where nothing was chosen', async () => {
  const { state } = await after('createReport');
  expect(state.reports).toMatchObject([{ period: '2026-Q4', unit: null }]);
});

test('a report needs no fields: it follows what was chosen of it', async () => {
  const excel = await openSample('theo-doi-quy-4-2026');
  await changeReportChoices(port, { issuer: 'Sở Khoa học và Công nghệ', symbol: 'SKHCN', leftOutSections: ['direction'], leftOutSheets: ['KH46 - Nhiệm vụ'] });
  const preview = await previewReport(port, { asOf: today, period: '2026-Q4', unit: null });
  expect(await ribbonCommands.createReport(port, today)).toMatchObject({ taskCount: 25, indicatorCount: preview.planned?.indicatorCount });
  expect(preview.planned?.taskCount).toBe(25);
  const shown: string[] = [];
  excel.workbook.book.getWorksheet('Báo cáo tổng hợp')?.eachRow((row) => row.eachCell((cell) => shown.push(cell.text)));
  expect(shown).toContain('SỞ KHOA HỌC VÀ CÔNG NGHỆ');
  expect(shown.filter((text) => text.includes('/BC-SKHCN'))).not.toEqual([]);
  expect(shown.filter((text) => text.includes('CHỈ ĐẠO'))).toEqual([]);
});

test.each([
  ['checkWorkbook', 3],
  ['trackProgress', 3],
  ['createReport', 4],
  ['removeMarks', 3],
] as const)('%s takes at most %d requests, the release not counted', async (command, most) => {
  expect((await after(command)).requests - 1).toBeLessThanOrEqual(most);
});
