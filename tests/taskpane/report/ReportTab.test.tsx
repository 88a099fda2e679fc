/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UseCases } from '../../../src/taskpane/UseCases';
import type { ReportPreview } from '../../../src/app/previewReport';
import { failureCodes, WorkbookFailure, type Changer } from '../../../src/app/ports';
import { usualChoices } from '../../../src/core/model/reportChoices';
import { usualSettings } from '../../../src/core/model/tracking';
import { createTranslator } from '../../../src/i18n';
import { layoutInJsdom } from '../layoutInJsdom';
import { report } from '../renderPane';
import { openPreview, openReport, shown } from './openReport';
import { previewOf, problems } from './reportPreviews';

const t = createTranslator('vi');
const asked = { asOf: '2026-12-14', period: '2026-Q4', unit: null };
const part = (name: string | RegExp) => within(screen.getByRole('group', { name }));
const statuses = () => screen.getAllByRole('status').map(({ textContent }) => textContent).join(' | ');

beforeAll(layoutInJsdom);

describe('while the preview is being read', () => {
  test('it is said, shown and read out; the report can be made all the same', async () => {
    const { useCases, press, panel } = await openReport({ previewReport: () => new Promise(() => undefined) });
    expect(await panel().findByRole('progressbar', { name: 'Đang xem trước báo cáo…' })).toBeInTheDocument();
    expect(statuses()).toContain('Đang xem trước báo cáo…');
    await press('Tạo báo cáo');
    expect(useCases.createReport).toHaveBeenCalledWith(asked, expect.anything());
  });

  test('it is read for the day, period and unit on screen, and nothing is written', async () => {
    const { useCases } = await openPreview({ readSettings: () => Promise.resolve({ settings: { ...usualSettings, period: '2026-Q3', unit: 'Sở Y tế' }, isLater: false }) });
    await waitFor(() => expect(useCases.previewReport).toHaveBeenLastCalledWith({ asOf: '2026-12-14', period: '2026-Q3', unit: 'Sở Y tế' }, expect.anything()));
    expect(useCases.createReport).not.toHaveBeenCalled();
  });

  test('without a legible cut-off date nothing is read, and it is said what is needed', async () => {
    const { useCases, user, panel } = await openReport({ previewReport: () => new Promise(() => undefined) });
    const before = useCases.previewReport.mock.calls.length;
    await user.clear(screen.getByLabelText('Ngày chốt số liệu'));
    expect(panel().getByText('Ghi ngày chốt số liệu để xem trước báo cáo.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Tạo báo cáo' })).toHaveAttribute('aria-disabled', 'true');
    expect(useCases.previewReport.mock.calls.length).toBe(before);
  });
});

describe('a preview that could not be read', () => {
  test.each(failureCodes.filter((code) => code !== 'stopped'))('because of “%s” says why', async (code) => {
    const { panel } = await openReport({ previewReport: () => Promise.reject(new WorkbookFailure(code)) });
    expect(await panel().findByText(`Chưa xem trước được báo cáo. ${t(`failure.${code}`)}`, { ignore: '[role=status]' })).toBeInTheDocument();
  });

  test('is tried again, the keyboard staying with it', async () => {
    const previewReport = jest.fn<Promise<ReportPreview>, []>().mockRejectedValueOnce(new WorkbookFailure('busy')).mockResolvedValue(previewOf());
    const { press } = await openReport({ previewReport });
    await screen.findByRole('button', { name: 'Thử lại' });
    await press('Thử lại');
    expect(document.body).not.toHaveFocus();
    expect(await screen.findByRole('heading', { name: 'Báo cáo sẽ tạo' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Thử lại' })).not.toBeInTheDocument();
  });
});

describe('what the preview says', () => {
  test('first what is wrong, then what is missing, then what the report will be', async () => {
    const { panel } = await openPreview({}, previewOf({}, { problems, missing: [{ part: 'unreported', count: 12 }] }));
    const titles = panel().getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(titles).toEqual(['Còn 1 lỗi, 2 cảnh báo, 1 lưu ý chưa xử lý', 'Còn thiếu', 'Báo cáo sẽ tạo']);
  });

  test('the first few slips lead to their cells, all of them to the check; the user decides', async () => {
    const { useCases, press } = await openPreview({}, previewOf({}, { problems }));
    expect(part(/^Còn 1 lỗi/).getAllByRole('listitem')).toHaveLength(3);
    expect(part(/^Còn 1 lỗi/).getByText('Vẫn tạo được báo cáo khi chưa xử lý hết.')).toBeInTheDocument();
    await press('PL II!C10');
    expect(useCases.showPlace).toHaveBeenCalledWith(problems[0]?.at);
    expect(screen.getByRole('button', { name: 'Tạo báo cáo' })).not.toHaveAttribute('aria-disabled', 'true');
    await press('Xem tất cả');
    expect(screen.getByRole('tab', { name: 'Kiểm tra' })).toHaveFocus();
    expect(screen.getByRole('tab', { name: 'Kiểm tra' })).toHaveAttribute('aria-selected', 'true');
  });

  test('each thing missing with its number and the next step', async () => {
    const missing = [
      { part: 'unreported', count: 12 }, { part: 'no-lead', count: 3 }, { part: 'unknown-deadline', count: 2 },
      { part: 'issuer', count: 1 }, { part: 'signatory', count: 1 }, { part: 'direction', count: 1 }, { part: 'plans', count: 1 },
    ] as const;
    const { press } = await openPreview({}, previewOf({}, { missing }));
    expect(part('Còn thiếu').getAllByRole('listitem').map(({ textContent }) => textContent?.trim())).toEqual([
      '12 nội dung chưa có kết quả trong kỳ. Cần đôn đốc, cập nhật vào cột theo dõi. Xem ở thẻ Tiến độ',
      '3 nội dung chưa ghi cơ quan chủ trì. Bổ sung trên trang tính.',
      '2 nhiệm vụ chưa xác định được thời hạn. Ghi thời hạn trên trang tính.',
      'Chưa ghi cơ quan ban hành, người ký. Báo cáo để trống những chỗ này. Ghi ngay',
      'Chưa có nội dung phần “Công tác chỉ đạo, điều hành”, “Phương hướng, kiến nghị”. Nhập trên trang báo cáo sau khi tạo; lần cập nhật sau vẫn giữ.',
    ]);
    await press('Ghi ngay');
    expect(screen.getByLabelText('Cơ quan chủ quản')).toHaveFocus();
    await press('Xem ở thẻ Tiến độ');
    expect(screen.getByRole('tab', { name: 'Tiến độ' })).toHaveFocus();
  });

  test('where all is fine, that nothing is wrong or missing', async () => {
    const { panel } = await openPreview();
    expect(panel().getByText('Không còn lỗi hay cảnh báo chưa xử lý.')).toBeInTheDocument();
    expect(panel().getByText('Không thiếu nội dung nào.')).toBeInTheDocument();
    expect(part('Báo cáo sẽ tạo').getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '28 chỉ tiêu, 113 nhiệm vụ; 17 nội dung chậm, quá hạn', 'Khoảng 14 trang A4 ngang', 'Trang mới “Báo cáo tổng hợp”',
    ]);
    expect(statuses()).toContain('Đã xem trước: 28 chỉ tiêu, 113 nhiệm vụ, 17 nội dung chậm, quá hạn.');
  });

  test('filled again, how much of what was typed is kept', async () => {
    await openPreview({}, previewOf({}, { isNewSheet: false, carriedOver: 5 }));
    expect(part('Báo cáo sẽ tạo').getByText('Cập nhật trang “Báo cáo tổng hợp”')).toBeInTheDocument();
    expect(part('Báo cáo sẽ tạo').getByText('Giữ 5 nội dung đã nhập')).toBeInTheDocument();
  });

  test.each<[string, ReportPreview, string | null, RegExp]>([
    ['sheets that were not read completely are named', previewOf({ unreadSheets: ['PL III', 'PL IV'] }), null, /^Chưa đọc hết trang “PL III”, “PL IV”/],
    ['a workbook whose structure is protected is told beforehand', previewOf({}, { isBlocked: true }), null, /^Cấu trúc tệp đang được bảo vệ/],
    ['nothing recognised is explained', previewOf({ sheets: [], agencies: [], planned: null }), null, /^Không nhận ra phụ lục nào/],
    ['no sheet chosen is explained', previewOf({ planned: null, choices: { ...usualChoices, leftOutSheets: ['PL I', 'PL II'] } }), null, /^Chưa chọn trang tính nào/],
    ['an agency without items is named', previewOf({ planned: null }), 'Sở Xây dựng', /do “Sở Xây dựng” chủ trì hoặc phối hợp/],
  ])('%s', async (_sentence, preview, unit, words) => {
    const { panel } = await openPreview({ readSettings: () => Promise.resolve({ settings: { ...usualSettings, unit }, isLater: false }) }, preview);
    expect(await panel().findByText(words)).toBeInTheDocument();
  });
});

describe('what the preview depends on', () => {
  test('another period is read anew, without losing what is on screen', async () => {
    const { useCases, user, panel } = await openPreview();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kỳ báo cáo' }), 'Quý III/2026');
    expect(panel().getByRole('heading', { name: 'Báo cáo sẽ tạo' })).toBeInTheDocument();
    await waitFor(() => expect(useCases.previewReport).toHaveBeenLastCalledWith({ ...asked, period: '2026-Q3' }, expect.anything()));
  });

  test('changed data are told, and read again only when asked', async () => {
    const told: { change: (by: Changer) => void } = { change: () => undefined };
    const watchChanges: UseCases['watchChanges'] = (onChange) => {
      told.change = onChange;
      return Promise.resolve(() => Promise.resolve());
    };
    const { useCases, press, panel } = await openPreview({ watchChanges });
    act(() => told.change('user'));
    expect(panel().getByText('Dữ liệu đã thay đổi sau lần xem trước này.', { ignore: '[role=status]' })).toBeInTheDocument();
    expect(statuses()).toContain('Dữ liệu đã thay đổi sau lần xem trước này.');
    expect(useCases.previewReport).toHaveBeenCalledTimes(1);
    await press('Xem lại');
    await waitFor(() => expect(useCases.previewReport).toHaveBeenCalledTimes(2));
    await waitFor(() => expect(panel().queryByText('Dữ liệu đã thay đổi sau lần xem trước này.', { ignore: '[role=status]' })).not.toBeInTheDocument());
  });

  test('an answer that a later question has overtaken is not shown', async () => {
    const answers: ((preview: ReportPreview) => void)[] = [];
    const { user, useCases, panel } = await openReport({ previewReport: () => new Promise((resolve) => answers.push(resolve)) });
    await waitFor(() => expect(answers).toHaveLength(1));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kỳ báo cáo' }), 'Quý III/2026');
    await waitFor(() => expect(useCases.previewReport).toHaveBeenCalledTimes(2));
    await act(async () => answers[1]?.(previewOf({}, { taskCount: 7 })));
    await act(async () => answers[0]?.(previewOf({}, { taskCount: 113 })));
    expect(panel().getByText(/7 nhiệm vụ;/)).toBeInTheDocument();
  });

  test('out of sight and back, it is read again only where data have changed', async () => {
    const { useCases, user } = await openPreview();
    await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
    await user.click(screen.getByRole('tab', { name: 'Báo cáo' }));
    await act(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect(useCases.previewReport).toHaveBeenCalledTimes(1);
  });
});

describe('making the report', () => {
  test('is about the chosen period and agency; the preview is read again after it', async () => {
    const { useCases, user, press, panel } = await openPreview();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kỳ báo cáo' }), '9 tháng năm 2026');
    await user.type(panel().getByLabelText('Đơn vị báo cáo'), ' Sở Y tế ');
    await press('Tạo báo cáo');
    const wanted = { asOf: '2026-12-14', period: '2026-9M', unit: 'Sở Y tế' };
    expect(useCases.createReport).toHaveBeenCalledWith(wanted, expect.anything());
    expect(await shown('Đã tạo trang “Báo cáo tổng hợp”: 3 nhiệm vụ, 2 chỉ tiêu.')).toBeInTheDocument();
    await waitFor(() => expect(useCases.previewReport).toHaveBeenLastCalledWith(wanted, expect.anything()));
  });

  test('made again, it says how much was kept, and where it is when Excel did not show it', async () => {
    const again = { ...report, isNewSheet: false, carriedOver: 4, isShown: false, unreadSheets: ['PL III'] };
    const { press } = await openPreview({ createReport: () => Promise.resolve(again) });
    await press('Tạo báo cáo');
    expect(await shown(/^Đã cập nhật trang/)).toBeInTheDocument();
    expect(screen.getByText('Giữ lại 4 nội dung bạn đã nhập ở báo cáo trước.')).toBeInTheDocument();
    expect(screen.getByText(/^Chưa đọc hết trang “PL III”; đề nghị xem/)).toBeInTheDocument();
    expect(screen.getByText(/^Chọn tên trang này/)).toBeInTheDocument();
  });

  test('that failed is tried again as it was asked for', async () => {
    const { useCases, press } = await openPreview({ createReport: () => Promise.reject(new WorkbookFailure('busy')) });
    await press('Tạo báo cáo');
    expect(await shown(t('failure.busy'))).toBeInTheDocument();
    await press('Thử lại');
    expect(useCases.createReport.mock.calls).toEqual(Array.from({ length: 2 }, () => [asked, expect.objectContaining({ isStopped: expect.any(Function) as unknown })]));
  });
});
