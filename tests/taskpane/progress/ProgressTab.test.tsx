/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import { WorkbookFailure } from '../../../src/app/ports';
import { usualSettings } from '../../../src/core/model/tracking';
import { referenceOf } from '../../../src/core/history/referenceOf';
import { createTranslator } from '../../../src/i18n';
import { checkResult } from '../checkResults';
import { layoutInJsdom } from '../layoutInJsdom';
import { trackedResult, trackedTasks } from '../trackedResult';
import { judgedProgress, openProgress } from './openProgress';

const t = createTranslator('vi');
const shown = async (text: string | RegExp) => (await screen.findAllByText(text, { ignore: '[role=status]' }))[0];

beforeAll(layoutInJsdom);

describe('before anything was judged', () => {
  test('says what to press, and reads nothing by itself', async () => {
    const { panel, useCases } = await openProgress();
    expect(await panel().findByText(/^Chưa có kết quả\. Bấm Tô màu tiến độ/)).toBeInTheDocument();
    expect(useCases.trackProgress).not.toHaveBeenCalled();
  });

  test('one may look without colouring anything', async () => {
    const { useCases, press } = await openProgress();
    await screen.findByRole('button', { name: 'Chỉ xem, không tô màu' });
    await press('Chỉ xem, không tô màu');
    expect(useCases.trackProgress).toHaveBeenCalledWith({ asOf: '2026-12-14', colours: 'leave' }, expect.anything());
    expect(await screen.findByRole('heading', { name: 'Tiến độ đến ngày 14/12/2026' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Tô màu tiến độ' })).toBeInTheDocument();
  });

  test('after a check its verdicts are there without another reading', async () => {
    const { useCases, press, user } = await openProgress();
    await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
    await press('Kiểm tra');
    await user.click(await screen.findByRole('button', { name: 'Xem ở thẻ Tiến độ' }));
    expect(await screen.findByText('Tổng 3 nhiệm vụ, 2 chỉ tiêu.')).toBeInTheDocument();
    expect(useCases.trackProgress).not.toHaveBeenCalled();
  });
});

describe('colours', () => {
  test('are laid, renewed and removed; the main button says which comes next', async () => {
    const { useCases, press } = await judgedProgress();
    expect(await shown(/^Đã tô màu tiến độ/)).toBeInTheDocument();
    await press('Cập nhật');
    await press('Bỏ tô màu');
    expect(await shown(/^Đã bỏ tô màu tiến độ/)).toBeInTheDocument();
    expect(useCases.trackProgress.mock.calls.map(([{ colours }]) => colours)).toEqual(['lay', 'lay', 'remove']);
    expect(screen.getByRole('button', { name: 'Tô màu tiến độ' })).toBeInTheDocument();
  });

  test('removing all marks takes them away too', async () => {
    const { press, user } = await judgedProgress();
    await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
    await press('Xóa đánh dấu');
    await user.click(screen.getByRole('tab', { name: 'Tiến độ' }));
    expect(screen.getByRole('button', { name: 'Tô màu tiến độ' })).toBeInTheDocument();
  });

  test('that no longer fit what was judged are told', async () => {
    const { press } = await openProgress({ trackProgress: () => Promise.resolve(trackedResult({ colours: 'stale' })) });
    await screen.findByRole('button', { name: 'Chỉ xem, không tô màu' });
    await press('Chỉ xem, không tô màu');
    expect(await screen.findByText(t('outdated.colours'), { ignore: '[role=status]' })).toBeInTheDocument();
  });

  test('sheets that could not be coloured are named', async () => {
    const { press } = await openProgress({ trackProgress: () => Promise.resolve(trackedResult({ colours: 'fresh', unmarkedSheets: ['PL I'] })) });
    await press('Tô màu tiến độ');
    expect(await shown(/^Chưa đánh dấu được trên trang đang bảo vệ hoặc Excel không cho đánh dấu: “PL I”/)).toBeInTheDocument();
  });

  test('a failure is told, and the same is tried again', async () => {
    const { press, useCases } = await openProgress({ trackProgress: () => Promise.reject(new WorkbookFailure('no-appendix')) });
    await press('Tô màu tiến độ');
    expect(await shown(t('failure.no-appendix'))).toBeInTheDocument();
    await press('Thử lại');
    expect(useCases.trackProgress.mock.calls).toEqual(Array.from({ length: 2 }, () => [{ asOf: '2026-12-14', colours: 'lay' }, expect.objectContaining({ isStopped: expect.any(Function) as unknown })]));
  });
});

describe('the items in numbers', () => {
  test('as of which day, how many, by colour in signs and words, both rates with their bases', async () => {
    await judgedProgress();
    expect(screen.getByRole('heading', { name: 'Tiến độ đến ngày 14/12/2026' })).toBeInTheDocument();
    expect(screen.getByText('Tổng 3 nhiệm vụ, 2 chỉ tiêu.')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'Theo màu: Chậm, quá hạn: 2; Cần tăng tốc, sắp đến hạn: 1; Đạt, đúng tiến độ: 1; Trong hạn, chưa đánh giá: 1' })).toHaveTextContent('▼◆●○');
    expect(screen.getByText('Chưa có báo cáo kỳ này: 1.')).toBeInTheDocument();
    const tasks = screen.getByRole('list', { name: 'Nhiệm vụ: 3 (quá hạn: 1)' });
    expect(tasks).toHaveTextContent('Tỷ lệ hoàn thành trên số nhiệm vụ đến hạn1/2 (50%)');
    expect(tasks).toHaveTextContent('Tỷ lệ hoàn thành trên tổng số nhiệm vụ1/3 (33,3%)');
  });

  test('are read out', async () => {
    await judgedProgress();
    await waitFor(() => expect(screen.getAllByRole('status').map(({ textContent }) => textContent).join()).toContain('Đã đánh giá xong 3 nhiệm vụ, 2 chỉ tiêu: 2 nội dung chậm hoặc quá hạn.'));
  });

  test('a unit sees its own', async () => {
    await judgedProgress({ readSettings: () => Promise.resolve({ settings: { ...usualSettings, unit: 'Sở Y tế' }, isLater: false }) });
    expect(screen.getByText('Sở Y tế: 1 nhiệm vụ, 0 chỉ tiêu.')).toBeInTheDocument();
  });

  test('a unit that has nothing is told where to choose another', async () => {
    const { press, panel } = await openProgress({ readSettings: () => Promise.resolve({ settings: { ...usualSettings, unit: 'Sở Xây dựng' }, isLater: false }) });
    await press('Tô màu tiến độ');
    expect(await panel().findByText(/^Không có nội dung nào của Sở Xây dựng/)).toBeInTheDocument();
  });

  test('tables without tracking columns are named, with what helps', async () => {
    const { panel, useCases, press } = await openProgress({ trackProgress: () => Promise.resolve({ ...trackedResult(), ...checkResult() }) });
    await press('Tô màu tiến độ');
    expect(await panel().findByText(/^Chưa có cột theo dõi: PL II\. Bấm Thêm cột theo dõi/)).toBeInTheDocument();
    const [first] = panel().getAllByRole('button', { name: 'Thêm cột theo dõi' });
    first?.click();
    await waitFor(() => expect(useCases.addTrackingColumns).toHaveBeenCalledWith({ asOf: '2026-12-14' }, expect.anything()));
  });

  test('verdicts whose item is gone do not fall silent', async () => {
    const [task] = trackedTasks.items;
    if (!task) throw new Error('the task is missing');
    const lost = { item: { ...referenceOf(trackedTasks, task), ordinal: '7' }, verdict: 'done-on-time', reason: 'Theo biên bản', period: '2026-Q3', asOf: '2026-09-14' } as const;
    const { panel, press, useCases } = await openProgress({ trackProgress: () => Promise.resolve(trackedResult({ lostVerdicts: [lost] })) });
    await press('Tô màu tiến độ');
    expect(await panel().findByText(/Trang “PL II”, số 7: Hoàn thành đúng hạn – Theo biên bản/)).toBeInTheDocument();
    await press('Bỏ đánh giá này');
    expect(useCases.takeBackVerdict).toHaveBeenCalledWith(lost.item);
  });
});

describe('the months ahead', () => {
  test('a month tells what falls due, in words, and limits the list', async () => {
    const { press, texts } = await judgedProgress();
    await press('Tháng 12/2026: 1 việc đến hạn, 1 việc trong 30 ngày tới');
    expect(texts()).toEqual([expect.stringContaining('Tập huấn kỹ năng số')]);
    await press('Tháng 12/2026: 1 việc đến hạn, 1 việc trong 30 ngày tới');
    expect(texts()).toHaveLength(5);
  });
});

