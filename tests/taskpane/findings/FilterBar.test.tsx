/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { Finding } from '../../../src/core/model/finding';
import { abbreviated, ambiguous, checkResult, finding, misspelled } from '../checkResults';
import { layoutInJsdom } from '../layoutInJsdom';
import { fakeUseCases, renderPane } from '../renderPane';

beforeAll(layoutInJsdom);

const elsewhere = finding('warning', 'agency-ambiguous', 4, { at: { sheet: 'Biểu số 3', row0: 4, col0: 1 }, data: { written: 'Sở X', names: 'Sở Nội vụ' } });
const all = [abbreviated, misspelled, ambiguous, elsewhere];

/** A pane that has checked a workbook with these findings; a second check finds only what `after` leaves. */
async function checked(findings: readonly Finding[] = all, after: readonly Finding[] = findings) {
  let count = 0;
  const useCases = fakeUseCases({ checkWorkbook: () => Promise.resolve(checkResult({ findings: (count += 1) === 1 ? findings : after })) });
  const { user } = renderPane(useCases);
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await screen.findByRole('tree', { name: /^Nội dung cần rà soát/ });
  const places = () => [...document.querySelectorAll('[role=treeitem][aria-level="2"]')].map((line) => /^(?:PL II|Biểu số 3)![A-Z]+\d+/.exec(line.textContent ?? '')?.[0]);
  return { user, useCases, places, search: screen.getByRole('searchbox', { name: 'Tìm trong danh sách' }) };
}

describe('searching', () => {
  test('ignores accents and capitals, opens what it finds, and says how much is shown', async () => {
    const { user, search, places } = await checked();
    await user.type(search, 'ubnd XA');
    await waitFor(() => expect(places()).toEqual(['PL II!C14']));
    expect(screen.getByText('Đang hiện 1/4 nội dung.')).toHaveAttribute('aria-live', 'polite');
    expect(screen.getByRole('button', { name: 'Lỗi (0)' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Tất cả (1)' })).toBeInTheDocument();
  });

  test('by keyboard: the arrow down leads to what was found, Escape takes the words back', async () => {
    const { user, search, places } = await checked();
    await user.type(search, 'bieu so');
    await waitFor(() => expect(places()).toEqual(['Biểu số 3!B5']));
    await user.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('treeitem')[0]).toHaveFocus();
    search.focus();
    await user.keyboard('{Escape}');
    expect(search).toHaveValue('');
    await waitFor(() => expect(places()).toHaveLength(3));
  });

  test('that finds nothing says so and offers the way back, and the keyboard is not lost on it', async () => {
    const { user, search, places } = await checked();
    await user.type(search, 'không có gì như thế');
    expect(await screen.findByText('Không có nội dung nào khớp với bộ lọc.')).toBeInTheDocument();
    expect(screen.queryByRole('tree')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    await waitFor(() => expect(places()).toHaveLength(3));
    expect(search).toHaveFocus();
  });
});

describe('filtering', () => {
  test('by sheet and kind leaves true counts beside every other choice', async () => {
    const { user, places } = await checked();
    await user.selectOptions(screen.getByLabelText('Loại'), 'Tên cơ quan chưa rõ (2)');
    await waitFor(() => expect(places()).toEqual(['PL II!C12', 'Biểu số 3!B5']));
    expect(within(screen.getByLabelText('Trang')).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Tất cả', 'PL II (1)', 'Biểu số 3 (1)']);
    await user.selectOptions(screen.getByLabelText('Trang'), 'Biểu số 3 (1)');
    await waitFor(() => expect(places()).toEqual(['Biểu số 3!B5']));
    expect(screen.getByText('Lọc theo loại, theo trang (đang lọc)')).toBeInTheDocument();
  });

  test('by what can be corrected', async () => {
    const { user, places } = await checked();
    await user.click(screen.getByText('Chỉ nội dung có sẵn cách sửa (2)'));
    await waitFor(() => expect(places()).toEqual(['PL II!C10', 'PL II!C12']));
  });

  test('outlives a check, and keeps on offer what is no longer found', async () => {
    const { user, search } = await checked(all, [misspelled]);
    await user.selectOptions(screen.getByLabelText('Trang'), 'Biểu số 3 (1)');
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(await screen.findByText('Không có nội dung nào khớp với bộ lọc.')).toBeInTheDocument();
    expect(screen.getByLabelText('Trang')).toHaveDisplayValue('Biểu số 3 (0)');
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    expect(await screen.findByText('PL II!C10')).toBeInTheDocument();
    expect(search).toHaveFocus();
  });
});

test('by sheet each finding tells its kind and gravity, and the order is that of the sheet', async () => {
  const { user, places } = await checked([misspelled, ambiguous, abbreviated, elsewhere]);
  await user.click(screen.getByRole('button', { name: 'Theo trang' }));
  expect(places()).toEqual(['PL II!C10', 'PL II!C12', 'PL II!C14', 'Biểu số 3!B5']);
  expect(screen.getAllByRole('treeitem').map(({ textContent }) => textContent)[3]).toContain('Lưu ý Tên cơ quan viết tắt');
  expect(screen.getByRole('tree', { name: 'Nội dung cần rà soát, xếp theo trang' })).toBeInTheDocument();
});

describe('writing the list to a sheet', () => {
  test('is asked for beside the list', async () => {
    const { user, useCases } = await checked();
    await user.click(screen.getByRole('button', { name: 'Ghi danh sách ra trang tính' }));
    expect(useCases.listFindings).toHaveBeenCalledTimes(1);
  });

  test.each([[null, 0], ['Kết quả kiểm tra (2)', 1]])('where nothing is found, a list that stands on the sheet %s can be brought up to date (%d)', async (listSheet, count) => {
    const useCases = fakeUseCases({ checkWorkbook: () => Promise.resolve(checkResult({ findings: [], listSheet })) });
    const { user } = renderPane(useCases);
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    await screen.findByText('Không phát hiện sai sót.');
    const buttons = screen.queryAllByRole('button', { name: 'Cập nhật danh sách ở trang “Kết quả kiểm tra (2)”' });
    for (const button of buttons) await user.click(button);
    expect([buttons.length, useCases.listFindings.mock.calls.length]).toEqual([count, count]);
  });

  test('waits, and says why, while something else is being done', async () => {
    const { user, useCases } = await checked();
    useCases.checkWorkbook.mockReturnValue(new Promise(() => undefined));
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    const button = screen.getByRole('button', { name: 'Ghi danh sách ra trang tính' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription('Đang làm việc khác, xin chờ trong giây lát.');
    await user.click(button);
    expect(useCases.listFindings).not.toHaveBeenCalled();
  });
});
