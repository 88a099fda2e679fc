/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { CheckResult } from '../../src/app/checkWorkbook';
import { failureCodes, WorkbookFailure } from '../../src/app/ports';
import { createTranslator } from '../../src/i18n';
import { checkResult, emptyResult, finding } from './checkResults';
import { layoutInJsdom } from './layoutInJsdom';
import { fakeUseCases, renderPane } from './renderPane';

const t = createTranslator('vi');
const press = (name: string) => screen.getByRole('button', { name });
const checkButton = () => press('Kiểm tra');
const readOut = () => screen.getAllByRole('status').map(({ textContent }) => textContent).join(' ');
/** A sentence shown to the eye; the same one is read out beside it. */
const shown = async (text: string | RegExp) => (await screen.findAllByText(text, { ignore: '[role=status]' }))[0];

beforeAll(layoutInJsdom);

describe('before the first check', () => {
  test('one sentence says what the button does', () => {
    renderPane();
    expect(screen.getByText(/^Bấm Kiểm tra để rà soát/)).toBeInTheDocument();
    expect(checkButton()).toBeEnabled();
  });

  test('the cut-off date is today and the period its quarter', () => {
    renderPane();
    expect(screen.getByLabelText('Ngày chốt số liệu')).toHaveValue('14/12/2026');
    expect(screen.getByRole('combobox', { name: 'Kỳ báo cáo' })).toHaveDisplayValue('Quý IV/2026');
  });
});

describe('checking', () => {
  test('asks for the check at the cut-off date and shows the counts', async () => {
    const useCases = fakeUseCases();
    const { user } = renderPane(useCases);
    const cutOff = screen.getByLabelText('Ngày chốt số liệu');
    await user.clear(cutOff);
    await user.type(cutOff, '9/12/2026');
    await user.click(checkButton());
    expect(useCases.checkWorkbook).toHaveBeenCalledWith({ asOf: '2026-12-09' }, expect.anything());
    expect(await screen.findByRole('heading', { name: 'Tổng hợp đến ngày 14/12/2026' })).toBeInTheDocument();
    expect(screen.getByRole('list', { name: 'Nhiệm vụ: 3 (quá hạn: 2)' })).toHaveTextContent('Quá hạn2');
    expect(screen.getByRole('list', { name: 'Chỉ tiêu: 2 (chậm, không đạt: 1)' })).toHaveTextContent('Đạt1');
  });

  test('shows that it is busy and keeps the focus', async () => {
    let finish = () => {};
    const waiting = () => new Promise<CheckResult>((resolve) => { finish = () => resolve(checkResult()); });
    const { user } = renderPane(fakeUseCases({ checkWorkbook: waiting }));
    await user.click(checkButton());
    expect(screen.getByRole('progressbar')).toBeInTheDocument();
    expect(readOut()).toContain('Đang đọc và kiểm tra cả tệp');
    expect(checkButton()).toHaveAttribute('aria-disabled', 'true');
    expect(checkButton()).toHaveFocus();
    finish();
    await waitFor(() => expect(screen.queryByRole('progressbar')).not.toBeInTheDocument());
    expect(checkButton()).toHaveFocus();
  });

  test('takes no second order meanwhile', async () => {
    const useCases = fakeUseCases({ checkWorkbook: () => new Promise<CheckResult>(() => undefined) });
    const { user } = renderPane(useCases);
    await user.click(checkButton());
    await user.click(press('Xóa đánh dấu'));
    await user.click(checkButton());
    expect([useCases.checkWorkbook.mock.calls.length, useCases.removeMarks.mock.calls.length]).toEqual([1, 0]);
  });

  test('reads the counts out', async () => {
    const { user } = renderPane();
    await user.click(checkButton());
    await waitFor(() => expect(readOut()).toContain('1 lỗi, 1 cảnh báo, 1 lưu ý; 3 nội dung chậm hoặc quá hạn'));
  });

  test('says so where nothing is wrong', async () => {
    const { user } = renderPane(fakeUseCases({ checkWorkbook: () => Promise.resolve(checkResult({ findings: [] })) }));
    await user.click(checkButton());
    expect(await screen.findByText('Không phát hiện sai sót.')).toBeInTheDocument();
  });

  test('names the protected sheets that could not be marked', async () => {
    const { user } = renderPane(fakeUseCases({ checkWorkbook: () => Promise.resolve(checkResult({ unmarkedSheets: ['PL I', 'PL II'] })) }));
    await user.click(checkButton());
    expect(await shown(/^Chưa đánh dấu được trên trang đang bảo vệ hoặc Excel không cho đánh dấu: “PL I”, “PL II”/)).toBeInTheDocument();
  });

  test('a date that does not exist is explained and nothing is checked', async () => {
    const useCases = fakeUseCases();
    const { user } = renderPane(useCases);
    await user.clear(screen.getByLabelText('Ngày chốt số liệu'));
    await user.type(screen.getByLabelText('Ngày chốt số liệu'), '31/11/2026');
    expect(screen.getByText(/^Chưa đúng ngày\/tháng\/năm/)).toBeInTheDocument();
    await user.click(checkButton());
    expect(useCases.checkWorkbook).not.toHaveBeenCalled();
  });
});

describe('removing the marks', () => {
  test.each([
    [['PL I', 'PL II'], 'Đã xóa đánh dấu trên: “PL I”, “PL II”.'],
    [[], 'Không có đánh dấu nào để xóa.'],
  ])('of %j tells what was done and keeps the results', async (clearedSheets, sentence) => {
    const { user } = renderPane(fakeUseCases({ removeMarks: () => Promise.resolve({ clearedSheets }) }));
    await user.click(checkButton());
    await user.click(press('Xóa đánh dấu'));
    expect(await shown(sentence)).toBeInTheDocument();
    expect(screen.getByRole('tree', { name: /^Nội dung cần rà soát/ })).toBeInTheDocument();
  });
});

describe('failures', () => {
  test.each(failureCodes.filter((code) => code !== 'stopped'))('%s is told by its own sentence', async (code) => {
    const { user } = renderPane(fakeUseCases({ checkWorkbook: () => Promise.reject(new WorkbookFailure(code, 'AccessDenied, Range.values')) }));
    await user.click(checkButton());
    expect(await shown(t(`failure.${code}`))).toBeInTheDocument();
    expect(screen.getByText('AccessDenied, Range.values')).toBeInTheDocument();
  });

  test('what the user stopped is told by its own sentence, as no failure: nothing to try again, no words for who mends it', async () => {
    const { user } = renderPane(fakeUseCases({ checkWorkbook: () => Promise.reject(new WorkbookFailure('stopped', 'AccessDenied, Range.values')) }));
    await user.click(checkButton());
    expect(await shown(t('failure.stopped'))).toBeInTheDocument();
    expect(screen.queryByText('AccessDenied, Range.values')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Thử lại' })).not.toBeInTheDocument();
  });

  test('what is no failure of the workbook is told as unexpected, never as a stack trace', async () => {
    const { user } = renderPane(fakeUseCases({ checkWorkbook: () => Promise.reject(new TypeError('x is undefined')) }));
    await user.click(checkButton());
    expect(await shown(t('failure.unexpected'))).toBeInTheDocument();
  });

  test('trying again repeats exactly what failed', async () => {
    const useCases = fakeUseCases({ checkWorkbook: () => Promise.reject(new WorkbookFailure('busy')) });
    const { user } = renderPane(useCases);
    await user.click(checkButton());
    await user.clear(screen.getByLabelText('Ngày chốt số liệu'));
    await user.click(await screen.findByRole('button', { name: 'Thử lại' }));
    expect(useCases.checkWorkbook.mock.calls).toEqual(Array.from({ length: 2 }, () => [{ asOf: '2026-12-14' }, expect.objectContaining({ isStopped: expect.any(Function) as unknown })]));
  });

  test('can be closed', async () => {
    const { user } = renderPane(fakeUseCases({ checkWorkbook: () => Promise.reject(new WorkbookFailure('busy')) }));
    await user.click(checkButton());
    await user.click(await screen.findByRole('button', { name: 'Đóng thông báo' }));
    expect(screen.queryByText(t('failure.busy'))).not.toBeInTheDocument();
    expect(checkButton()).toHaveFocus();
  });

  test('a sheet that has gone is told when its finding is chosen', async () => {
    const { user } = renderPane(fakeUseCases({ showPlace: () => Promise.reject(new WorkbookFailure('sheet-gone')) }));
    await user.click(checkButton());
    await user.click(await screen.findByText('PL II!C10'));
    expect(await shown(t('failure.sheet-gone'))).toBeInTheDocument();
  });
});

describe('what was recognised', () => {
  test('sheets, kinds, numbers and the headings of the columns', async () => {
    const { user } = renderPane();
    await user.click(checkButton());
    const part = within(await screen.findByRole('region', { name: 'Tổng hợp đến ngày 14/12/2026' }));
    expect(part.getByText('Đã nhận diện 2 phụ lục')).toBeInTheDocument();
    expect(part.getByText('Phụ lục nhiệm vụ: 3 nhiệm vụ, 0 mục')).toBeInTheDocument();
    expect(part.getByText('Phụ lục chỉ tiêu: 2 chỉ tiêu, 0 mục')).toBeInTheDocument();
    expect(part.getAllByText('Cơ quan chủ trì')[0]?.closest('li')).toHaveTextContent(/Cơ quan chủ trì – Cột \w: Cơ quan chủ trì/);
  });

  test('no appendix at all is explained, and not called free of faults', async () => {
    const { user } = renderPane(fakeUseCases({ checkWorkbook: () => Promise.resolve(emptyResult()) }));
    await user.click(checkButton());
    expect(await screen.findByText(/^Không nhận ra phụ lục nào/)).toBeInTheDocument();
    expect(screen.queryByText('Không phát hiện sai sót.')).not.toBeInTheDocument();
  });
});

test('of thousands of findings only those in sight are in the page', async () => {
  const findings = Array.from({ length: 5000 }, (_, index) => finding('error', 'lead-missing', index, { data: { ordinal: index } }));
  const { user } = renderPane(fakeUseCases({ checkWorkbook: () => Promise.resolve(checkResult({ findings })) }));
  await user.click(checkButton());
  const tree = await screen.findByRole('tree', { name: /^Nội dung cần rà soát/ });
  const lines = within(tree).getAllByRole('treeitem');
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.length).toBeLessThan(60);
  expect(lines[1]).toHaveAttribute('aria-setsize', '5000');
});
