/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import { referenceOf } from '../../../../src/core/history/referenceOf';
import { layoutInJsdom } from '../../layoutInJsdom';
import { trackedResult, trackedTasks } from '../../trackedResult';
import { judgedProgress, openProgress } from '../openProgress';

beforeAll(layoutInJsdom);

const shown = async (text: string | RegExp) => (await screen.findAllByText(text, { ignore: '[role=status]' }))[0];
const filled = [{ sheet: 'PL II', role: 'statusNote', heading: 'Tình hình thực hiện', cellCount: 4 }] as const;

describe('tracking columns', () => {
  test('are added before anything was judged, and what came of it is told', async () => {
    const added = [{ sheet: 'PL II', headings: ['Tình hình thực hiện', 'Ghi chú'] }];
    const { press, useCases } = await openProgress({ addTrackingColumns: () => Promise.resolve({ added, skipped: [{ sheet: 'PL I', reason: 'occupied' }, { sheet: 'PL III', reason: 'protected' }] }) });
    await screen.findByText('Công cụ');
    await press('Thêm cột theo dõi');
    expect(await shown('Đã thêm cột theo dõi – trang “PL II”: “Tình hình thực hiện”, “Ghi chú”.')).toBeInTheDocument();
    expect(await shown(/^Chưa thêm cột ở trang “PL I”: bên phải bảng đã có nội dung/)).toBeInTheDocument();
    expect(await shown(/^Chưa thêm cột ở trang đang bảo vệ: “PL III”/)).toBeInTheDocument();
    await waitFor(() => expect(useCases.trackProgress).toHaveBeenCalledWith({ asOf: '2026-12-14', colours: 'leave' }, expect.anything()));
  });

  test('with content are not taken away before the user has said so', async () => {
    const removeTrackingColumns = ({ discard }: { readonly discard: boolean }) =>
      Promise.resolve(discard ? { removed: [{ sheet: 'PL II', headings: ['Tình hình thực hiện'] }], filled: [], skipped: [] } : { removed: [{ sheet: 'PL II', headings: ['Ghi chú'] }], filled, skipped: [] });
    const { press, useCases } = await openProgress({ removeTrackingColumns });
    await screen.findByText('Công cụ');
    await press('Bỏ cột theo dõi');
    expect(await shown(/^Còn nội dung đã nhập trong: “Tình hình thực hiện” \(trang “PL II”\): 4 ô/)).toBeInTheDocument();
    expect(useCases.removeTrackingColumns).toHaveBeenLastCalledWith({ asOf: '2026-12-14', discard: false }, expect.anything());
    await waitFor(() => expect(screen.queryByRole('progressbar')).not.toBeInTheDocument());
    await press('Xóa cả nội dung');
    expect(useCases.removeTrackingColumns).toHaveBeenLastCalledWith({ asOf: '2026-12-14', discard: true }, expect.anything());
    expect(await shown('Đã bỏ cột theo dõi – trang “PL II”: “Tình hình thực hiện”.')).toBeInTheDocument();
  });

  test('are kept where the user wants them kept', async () => {
    const { press, useCases } = await openProgress({ removeTrackingColumns: () => Promise.resolve({ removed: [], filled, skipped: [] }) });
    await screen.findByText('Công cụ');
    await press('Bỏ cột theo dõi');
    await press('Giữ lại');
    expect(useCases.removeTrackingColumns).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(/^Còn nội dung đã nhập/, { ignore: '[role=status]' })).not.toBeInTheDocument();
  });
});

describe('closing a period', () => {
  test('asks first, naming period and day, and tells how many rows on which sheet', async () => {
    const { press, useCases } = await judgedProgress({ closePeriod: () => Promise.resolve({ sheet: 'Lịch sử theo dõi', isNewSheet: true, itemCount: 5, renewedCount: 0 }) });
    await press('Chốt kỳ…');
    expect(screen.getByText('Chốt Quý IV/2026, số liệu đến ngày 14/12/2026?')).toBeInTheDocument();
    expect(screen.queryByText(/^Kỳ này đã chốt/)).not.toBeInTheDocument();
    expect(useCases.closePeriod).not.toHaveBeenCalled();
    await press('Chốt kỳ');
    expect(useCases.closePeriod).toHaveBeenCalledWith({ asOf: '2026-12-14', period: '2026-Q4' }, expect.anything());
    expect(await shown('Đã chốt Quý IV/2026: 5 dòng trên trang mới “Lịch sử theo dõi”.')).toBeInTheDocument();
  });

  test('that was closed before says what becomes of it, and may be left', async () => {
    const [task] = trackedTasks.items;
    if (!task) throw new Error('the task is missing');
    const record = { item: referenceOf(trackedTasks, task), period: '2026-Q4', asOf: '2026-12-09', value: null, text: '', verdict: 'overdue', isManual: false } as const;
    const history = { sheet: 'Lịch sử theo dõi', rows: [{ row0: 1, record }], unreadRows0: [], nextRow0: 2 };
    const { press, useCases } = await judgedProgress({}, trackedResult({ history }));
    await press('Chốt kỳ…');
    expect(screen.getByText(/^Kỳ này đã chốt với số liệu đến ngày 09\/12\/2026 \(1 dòng\)/)).toBeInTheDocument();
    await press('Thôi');
    expect(useCases.closePeriod).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Chốt kỳ…' })).toHaveFocus();
  });
});
