/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { referenceOf } from '../../../../src/core/history/referenceOf';
import type { Appendix } from '../../../../src/core/model/appendix';
import type { ItemProgress } from '../../../../src/core/model/progress';
import type { ManualVerdict } from '../../../../src/core/model/tracking';
import { indicatorVerdict, taskVerdict } from '../../checkResults';
import { layoutInJsdom } from '../../layoutInJsdom';
import { lagging, trackedIndicators, trackedResult, trackedTasks } from '../../trackedResult';
import { judgedProgress } from '../openProgress';

beforeAll(layoutInJsdom);

const [dataCentre] = trackedTasks.items;
const [online, satisfaction] = trackedIndicators.items;
const nthValue = (label: string) => screen.getByText(label).nextElementSibling?.textContent;

describe('the list of items', () => {
  test('stands worst first, each with sign, verdict, place, words, lead and the reason', async () => {
    const { texts } = await judgedProgress();
    expect(texts()).toEqual([
      '▼ Quá hạn (hạn: 30/06/2026)PL II!B51 Xây dựng trung tâm dữ liệuChủ trì: Sở Y tếChưa hoàn thành, đã quá hạn 167 ngày. (chưa có báo cáo)',
      expect.stringMatching(/^▼ Chậm nhiều \(tụt hậu\) \(hạn: 31\/12\/2030\)PL I!B51 Tỷ lệ hồ sơ trực tuyếnChủ trì: Sở Nội vụĐã qua 60% thời gian, mới/),
      expect.stringContaining('◆ Sắp đến hạn (hạn: 31/12/2026)PL II!B62 Tập huấn kỹ năng số'),
      expect.stringContaining('○ Đánh giá thủ côngPL I!B62 Mức độ hài lòng'),
      expect.stringContaining('● Hoàn thành (chưa rõ ngày) (hạn: 31/03/2026)PL II!B73 Rà soát thủ tục'),
    ]);
  });

  test('by keyboard: arrows move, Enter leads to the cell and opens the numbers, Escape closes them', async () => {
    const { user, lines, useCases, chosen } = await judgedProgress();
    lines()[0]?.focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(useCases.showPlace).toHaveBeenCalledWith({ sheet: 'PL I', row0: 4, col0: 1 });
    expect(lines().map((line) => line.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false', 'false', 'false']);
    const close = chosen().getByRole('button', { name: 'Đóng phần này' });
    close.focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Nội dung đang xem' })).not.toBeInTheDocument();
    expect(lines()[1]).toHaveFocus();
  });
});

describe('the filter', () => {
  const pick = (label: string) => screen.getByRole('combobox', { name: label });

  test('by agency and part, by verdict, by month and by section', async () => {
    const { user, texts, press } = await judgedProgress();
    await user.selectOptions(pick('Cơ quan'), 'Sở Nội vụ (5)');
    expect(texts()).toHaveLength(5);
    await user.selectOptions(screen.getAllByRole('combobox', { name: 'Vai trò' }).at(-1) as HTMLElement, 'Chủ trì');
    expect(texts()).toHaveLength(4);
    await user.selectOptions(pick('Kết quả'), 'Chậm nhiều (tụt hậu) (1)');
    expect(texts()).toEqual([expect.stringContaining('Tỷ lệ hồ sơ trực tuyến')]);
    await press('Bỏ lọc');
    await user.selectOptions(pick('Mục'), 'I Hạ tầng số');
    expect(texts()).toEqual([expect.stringContaining('Xây dựng trung tâm dữ liệu')]);
    await press('Bỏ lọc');
    await user.selectOptions(pick('Tháng đến hạn'), 'Tháng 3/2026 (1)');
    expect(texts()).toEqual([expect.stringContaining('Rà soát thủ tục')]);
  });

  test('by colour, from the legend of the bar as from the list', async () => {
    const { texts, press } = await judgedProgress();
    await press('Chậm, quá hạn: 2');
    expect(texts()).toHaveLength(2);
    expect(pick('Kết quả')).toHaveDisplayValue('▼ Chậm, quá hạn');
    await press('Chậm, quá hạn: 2');
    expect(texts()).toHaveLength(5);
  });

  test('that nothing meets says so, and can be taken off', async () => {
    const { user, panel } = await judgedProgress();
    await user.selectOptions(pick('Cơ quan'), 'Sở Y tế (1)');
    await user.selectOptions(pick('Tháng đến hạn'), 'Tháng 3/2026 (1)');
    expect(panel().getByText('Không có nội dung nào khớp bộ lọc.')).toBeInTheDocument();
    await user.click(panel().getAllByRole('button', { name: 'Bỏ lọc' })[0] as HTMLElement);
    expect(screen.getByRole('heading', { name: 'Danh sách theo dõi (5)' })).toBeInTheDocument();
  });
});

describe('the numbers behind a verdict', () => {
  test('of an indicator: baseline and its day, value, target, what is required, the forecast, each quarter, R', async () => {
    const { choose } = await judgedProgress();
    await choose(/Tỷ lệ hồ sơ trực tuyến/);
    const labels = ['Số gốc', 'Kỳ trước', 'Kỳ này', 'Mục tiêu', 'Thời hạn', 'Đến nay phải đạt', 'Dự báo đến hạn', 'Mỗi quý còn lại', 'Thời gian đã qua', 'Quãng đường đã đi', 'Tỷ số tiến độ R', 'So với mục tiêu'];
    expect(labels.map(nthValue)).toEqual(['5 % (ngày 25/08/2025)', '18 % (kỳ đã chốt, ngày 14/09/2026)', '20 %', '80', '31/12/2030', '48 %', '26,67 %', '3,75 %', '60%', '20%', '0,33', '25%']);
  });

  test('of a task: deadline as written, and what was reported', async () => {
    const { choose } = await judgedProgress();
    await choose(/Tập huấn kỹ năng số/);
    expect([nthValue('Thời hạn'), nthValue('Tình hình')]).toEqual(['31/12/2026', 'Đã mở 2 lớp']);
  });

  test('a compound target shows its parts', async () => {
    const parts = [indicatorVerdict('met'), indicatorVerdict('lagging')];
    const progress = new Map<Appendix, readonly ItemProgress[]>([[trackedIndicators, [{ ...lagging, parts }, indicatorVerdict('met')]]]);
    const { choose, chosen } = await judgedProgress({}, trackedResult({ appendices: [trackedIndicators], progress }));
    await choose(/Tỷ lệ hồ sơ trực tuyến/);
    expect(within(chosen().getByRole('list', { name: 'Từng phần của mục tiêu' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Phần 1: Đạt', 'Phần 2: Chậm nhiều (tụt hậu)']);
  });

  test('closed periods tell what was before', async () => {
    if (!online) throw new Error('the indicator is missing');
    const record = (period: string, asOf: string, value: number) => ({ item: referenceOf(trackedIndicators, online), period, asOf, value, text: String(value), verdict: 'slow', isManual: false }) as const;
    const rows = [record('2026-Q2', '2026-06-14', 12), record('2026-Q3', '2026-09-14', 18)].map((each, index) => ({ row0: index + 1, record: each }));
    const { choose, chosen } = await judgedProgress({}, trackedResult({ history: { sheet: 'Lịch sử theo dõi', rows, unreadRows0: [], nextRow0: 3 } }));
    await choose(/Tỷ lệ hồ sơ trực tuyến/);
    expect(['Quý II/2026', 'Quý III/2026'].map((period) => chosen().getByText(period).nextElementSibling?.textContent)).toEqual(['12 – Chậm – cần tăng tốc', '18 – Chậm – cần tăng tốc']);
  });
});

describe('the verdict of the user', () => {
  test('needs a verdict of the kind and a reason; it is kept for the period, and the colours are renewed', async () => {
    if (!satisfaction) throw new Error('the indicator is missing');
    const { user, choose, chosen, useCases } = await judgedProgress();
    await choose(/Mức độ hài lòng/);
    const save = chosen().getByRole('button', { name: 'Lưu đánh giá' });
    await user.click(save);
    expect(useCases.giveVerdict).not.toHaveBeenCalled();
    const verdicts = chosen().getByRole('combobox', { name: 'Kết quả đánh giá' });
    expect(within(verdicts).queryByRole('option', { name: 'Quá hạn' })).not.toBeInTheDocument();
    await user.selectOptions(verdicts, 'Đúng tiến độ');
    await user.type(chosen().getByLabelText('Lý do (bắt buộc)'), ' Khảo sát quý 3 ');
    await user.click(save);
    expect(useCases.giveVerdict).toHaveBeenCalledWith({ item: referenceOf(trackedIndicators, satisfaction), verdict: 'on-track', reason: 'Khảo sát quý 3', period: '2026-Q4', asOf: '2026-12-14' });
    await waitFor(() => expect(useCases.trackProgress).toHaveBeenLastCalledWith({ asOf: '2026-12-14', colours: 'lay' }, expect.anything()));
    expect((await screen.findAllByText('Đã lưu đánh giá thủ công.')).length).toBeGreaterThan(0);
  });

  test('is marked wherever it counts, and can be taken back under the reference it is kept', async () => {
    if (!dataCentre) throw new Error('the task is missing');
    const kept: ManualVerdict = { item: { ...referenceOf(trackedTasks, dataCentre), ordinal: '9' }, verdict: 'done-on-time', reason: 'Theo biên bản', period: '2026-Q3', asOf: '2026-09-14' };
    const manual = { reason: 'Theo biên bản', period: '2026-Q3', asOf: '2026-09-14', isEarlier: true, computed: 'overdue' } as const;
    const progress = new Map<Appendix, readonly ItemProgress[]>([[trackedTasks, [taskVerdict('done-on-time', { manual }), taskVerdict('due-soon', { daysLeft: 17 }), taskVerdict('done-undated')]]]);
    const { choose, chosen, user, useCases, lines } = await judgedProgress({}, trackedResult({ appendices: [trackedTasks], progress, manualVerdicts: new Map([[dataCentre, kept]]) }));
    expect(lines().at(-1)).toHaveTextContent(/Hoàn thành đúng hạn \(hạn: 30\/06\/2026\) – đánh giá thủ công/);
    expect(screen.getByText(/Đánh giá thủ công: 1/)).toBeInTheDocument();
    await choose(/Xây dựng trung tâm dữ liệu/);
    await user.click(chosen().getByRole('button', { name: 'Bỏ đánh giá thủ công' }));
    expect(useCases.takeBackVerdict).toHaveBeenCalledWith(kept.item);
  });
});
