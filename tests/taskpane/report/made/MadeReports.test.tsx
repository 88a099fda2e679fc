/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { WorkbookFailure } from '../../../../src/app/ports';
import { createTranslator } from '../../../../src/i18n';
import { layoutInJsdom } from '../../layoutInJsdom';
import { openPreview, shown } from '../openReport';
import { previewOf } from '../reportPreviews';

const t = createTranslator('vi');
const reports = [
  { sheet: 'Báo cáo Q3', period: '2026-Q3', unit: null },
  { sheet: 'Báo cáo tổng hợp', period: '2026-Q4', unit: null },
  { sheet: 'BC Sở Y tế', period: '2026-Q4', unit: 'Sở Y tế' },
];
const section = () => within(screen.getByRole('region', { name: /^Báo cáo đã lập/ }));

beforeAll(layoutInJsdom);

test('a workbook without reports says so', async () => {
  await openPreview();
  expect(section().getByText('Chưa có báo cáo nào trong tệp.')).toBeInTheDocument();
});

test('reports are listed with period and agency, those of the period on screen first', async () => {
  await openPreview({}, previewOf({ reports }));
  expect(screen.getByRole('heading', { name: 'Báo cáo đã lập (3)' })).toBeInTheDocument();
  expect(section().getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Báo cáo tổng hợpQuý IV\/2026 – Toàn bộ kế hoạch/),
    expect.stringMatching(/^BC Sở Y tếQuý IV\/2026 – Sở Y tế/),
    expect.stringMatching(/^Báo cáo Q3Quý III\/2026 – Toàn bộ kế hoạch/),
  ]);
  expect(section().getByText('Báo cáo các kỳ khác (1)')).toBeInTheDocument();
});

test('a report is opened in the workbook', async () => {
  const { useCases, press } = await openPreview({}, previewOf({ reports }));
  await press('Mở trang “BC Sở Y tế”');
  expect(useCases.showPlace).toHaveBeenCalledWith({ sheet: 'BC Sở Y tế', row0: null, col0: null });
});

test('a report is given away as a file, with what to do next', async () => {
  const { useCases, press } = await openPreview({}, previewOf({ reports }));
  await press('Lưu báo cáo thành tệp riêng: “BC Sở Y tế”');
  expect(useCases.exportReport).toHaveBeenCalledWith('BC Sở Y tế');
  expect(await shown('Báo cáo đã mở trong cửa sổ mới; chọn Lưu để ghi thành tệp.')).toBeInTheDocument();
});

test.each(['sheet-gone', 'not-supported', 'busy'] as const)('a file that could not be made because of “%s” says why, and is tried again', async (code) => {
  const { useCases, press } = await openPreview({ exportReport: () => Promise.reject(new WorkbookFailure(code)) }, previewOf({ reports }));
  await press('Lưu báo cáo thành tệp riêng: “BC Sở Y tế”');
  expect(await shown(t(`failure.${code}`))).toBeInTheDocument();
  await press('Thử lại');
  expect(useCases.exportReport.mock.calls).toEqual([['BC Sở Y tế'], ['BC Sở Y tế']]);
});
