/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { AgencyReportsResult } from '../../../../src/app/createAgencyReports';
import type { RunControl } from '../../../../src/app/runControl';
import { WorkbookFailure } from '../../../../src/app/ports';
import { createTranslator } from '../../../../src/i18n';
import { layoutInJsdom } from '../../layoutInJsdom';
import { report } from '../../renderPane';
import { openPreview, openReport, shown } from '../openReport';
import { previewOf } from '../reportPreviews';

const t = createTranslator('vi');
const button = 'Mỗi cơ quan một báo cáo';
const question = () => within(screen.getByRole('group', { name: button }));
const made = (...sheets: readonly string[]) => sheets.map((sheet) => ({ ...report, sheet }));
const nothingLeft: AgencyReportsResult = { reports: made('BC Sở Nội vụ', 'BC Sở Tài chính', 'BC Sở Y tế'), left: [], isStopped: false, failure: null, leftOutNames: [], leftOutItemCount: 0 };

beforeAll(layoutInJsdom);

/** A run that the test leads. */
function ledRun() {
  const led: { control: RunControl | null; end: (result: AgencyReportsResult) => void } = { control: null, end: () => undefined };
  const createAgencyReports = (_options: unknown, control?: RunControl) =>
    new Promise<AgencyReportsResult>((resolve) => {
      led.control = control ?? null;
      led.end = resolve;
    });
  return { led, createAgencyReports };
}

describe('before the run', () => {
  test('it is said how many sheets come, and nothing is made until the user agrees', async () => {
    const { useCases, press } = await openPreview();
    await press(button);
    expect(screen.getByRole('button', { name: button })).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('group', { name: button })).toHaveFocus();
    expect(question().getByText('Sẽ tạo 3 trang, mỗi cơ quan chủ trì một trang.')).toBeInTheDocument();
    await press('Thôi');
    expect(screen.queryByRole('group', { name: button })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Tạo báo cáo' })).toHaveFocus();
    expect(useCases.createAgencyReports).not.toHaveBeenCalled();
  });

  test('sheets of the period that are there already are told apart', async () => {
    const reports = [
      { sheet: 'BC Sở Y tế', period: '2026-Q4', unit: 'Sở Y tế' },
      { sheet: 'BC Sở Nội vụ Q3', period: '2026-Q3', unit: 'Sở Nội vụ' },
    ];
    const { press } = await openPreview({}, previewOf({ reports }));
    await press(button);
    expect(question().getByText('Sẽ tạo 2 trang, mỗi cơ quan chủ trì một trang.')).toBeInTheDocument();
    expect(question().getByText('Sẽ cập nhật 1 trang đã có của kỳ này.')).toBeInTheDocument();
  });

  test('while the agencies are being counted nothing can be begun', async () => {
    const { press } = await openReport({ previewReport: () => new Promise(() => undefined) });
    await press(button);
    expect(question().getByText('Đang đếm số cơ quan…')).toBeInTheDocument();
    expect(question().queryByRole('button', { name: /^Lập/ })).not.toBeInTheDocument();
  });

  test('where no agency leads anything, it is said', async () => {
    const { press } = await openPreview({}, previewOf({ agencies: [] }));
    await press(button);
    expect(question().getByText('Không có cơ quan chủ trì nào để lập báo cáo riêng.')).toBeInTheDocument();
    expect(question().queryByRole('button', { name: /^Lập/ })).not.toBeInTheDocument();
  });
});

describe('the run', () => {
  test('tells how far it is, to the eye and aloud, and what was made; the preview is read again', async () => {
    const { led, createAgencyReports } = ledRun();
    const { useCases, press } = await openPreview({ createAgencyReports });
    await press(button);
    await press('Lập 3 báo cáo');
    expect(useCases.createAgencyReports).toHaveBeenCalledWith({ asOf: '2026-12-14', period: '2026-Q4' }, expect.anything());
    expect(screen.getByRole('progressbar', { name: t('busy.agencyReports') })).toBeInTheDocument();
    act(() => led.control?.onProgress({ kind: 'agency', done: 1, total: 3, agency: 'Sở Tài chính' }));
    expect(screen.getByRole('progressbar', { name: 'Đang lập báo cáo 2/3: Sở Tài chính' })).toHaveAttribute('aria-valuenow', String(1 / 3));
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Đang lập báo cáo 2/3: Sở Tài chính');
    await act(async () => led.end(nothingLeft));
    expect(await shown('Đã lập 3 báo cáo: “BC Sở Nội vụ”, “BC Sở Tài chính”, “BC Sở Y tế”.')).toBeInTheDocument();
    expect(screen.queryByRole('progressbar', { name: /Sở Tài chính/ })).not.toBeInTheDocument();
    await waitFor(() => expect(useCases.previewReport).toHaveBeenCalledTimes(2));
  });

  test('is stopped by the user: it says so at once, and then what was not made', async () => {
    const { led, createAgencyReports } = ledRun();
    const { press } = await openPreview({ createAgencyReports });
    await press(button);
    await press('Lập 3 báo cáo');
    act(() => led.control?.onProgress({ kind: 'agency', done: 1, total: 3, agency: 'Sở Tài chính' }));
    expect(led.control?.isStopped()).toBe(false);
    await press('Dừng');
    expect(led.control?.isStopped()).toBe(true);
    expect(screen.getByRole('progressbar', { name: 'Đang dừng…' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Dừng' })).not.toBeInTheDocument();
    expect(document.body).not.toHaveFocus();
    await act(async () => led.end({ ...nothingLeft, reports: made('BC Sở Nội vụ'), left: ['Sở Tài chính', 'Sở Y tế'], isStopped: true }));
    expect(await shown('Đã lập 1 báo cáo: “BC Sở Nội vụ”.')).toBeInTheDocument();
    expect(screen.getByText('Đã dừng. Chưa lập báo cáo của 2 cơ quan: Sở Tài chính, Sở Y tế.')).toBeInTheDocument();
  });

  test('may be stopped once, and is not stopped the next time', async () => {
    const { led, createAgencyReports } = ledRun();
    const { press } = await openPreview({ createAgencyReports });
    await press(button);
    await press('Lập 3 báo cáo');
    await press('Dừng');
    await act(async () => led.end({ ...nothingLeft, reports: [], left: ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế'], isStopped: true }));
    expect(await shown('Chưa lập được báo cáo nào.')).toBeInTheDocument();
    await press(button);
    await waitFor(() => expect(question().getByRole('button', { name: 'Lập 3 báo cáo' })).not.toHaveAttribute('aria-disabled', 'true'));
    await press('Lập 3 báo cáo');
    expect(led.control?.isStopped()).toBe(false);
  });

  test('that fails in the middle says what was made, what was not and why, with the detail', async () => {
    const left = ['Sở B', 'Sở C', 'Sở D', 'Sở Đ', 'Sở E', 'Sở G', 'Sở H'];
    const failure = new WorkbookFailure('cell-being-edited', 'InvalidOperationInCellEditMode');
    const { press } = await openPreview({ createAgencyReports: () => Promise.resolve({ ...nothingLeft, reports: made('BC Sở A'), left, failure }) });
    await press(button);
    await press('Lập 3 báo cáo');
    expect(await shown('Chưa lập được báo cáo của 7 cơ quan: Sở B, Sở C, Sở D, Sở Đ, Sở E và 2 tên khác.')).toBeInTheDocument();
    expect(screen.getByText(t('failure.cell-being-edited'))).toBeInTheDocument();
    expect(screen.getByText('InvalidOperationInCellEditMode')).toBeInTheDocument();
  });

  test('names what is in nobody\'s report', async () => {
    const { press } = await openPreview({ createAgencyReports: () => Promise.resolve({ ...nothingLeft, leftOutNames: ['Các sở, ngành'], leftOutItemCount: 4 }) });
    await press(button);
    await press('Lập 3 báo cáo');
    expect(await shown('Không lập báo cáo riêng cho “Các sở, ngành”: đây không phải tên một cơ quan cụ thể.')).toBeInTheDocument();
    expect(screen.getByText(/^4 nội dung không nằm trong báo cáo riêng nào/)).toBeInTheDocument();
  });

  test('that could not be begun is told by its own sentence', async () => {
    const { press } = await openPreview({ createAgencyReports: () => Promise.reject(new WorkbookFailure('structure-protected')) });
    await press(button);
    await press('Lập 3 báo cáo');
    expect(await shown(t('failure.structure-protected'))).toBeInTheDocument();
  });
});
