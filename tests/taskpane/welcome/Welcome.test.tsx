/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import type { FirstLook } from '../../../src/app/lookFirst';
import type { RunControl } from '../../../src/app/runControl';
import { WorkbookFailure, type FailureCode } from '../../../src/app/ports';
import '../../../src/taskpane/welcome/FirstRun';
import { fakeUseCases, renderPane } from '../renderPane';

const nothing: FirstLook = { isEmpty: false, tableCount: 0, sheets: [], otherSheets: [], unseenSheets: [] };
const sheet = { sheet: 'PL II', taskCount: 113, indicatorCount: 0, isProtected: false, isCut: false };
const seeing = (look: Partial<FirstLook>) => fakeUseCases({ lookFirst: () => Promise.resolve({ ...nothing, ...look }) });
const failing = (code: FailureCode) => fakeUseCases({ lookFirst: () => Promise.reject(new WorkbookFailure(code, 'detail')) });

describe('before the first check the pane says', () => {
  test.each<readonly [string, Partial<FirstLook>, RegExp]>([
    ['what appendices there are', { tableCount: 2, sheets: [sheet, { ...sheet, sheet: 'PL I', taskCount: 0, indicatorCount: 41 }] }, /2 phụ lục: “PL II” \(113 nhiệm vụ\), “PL I” \(41 chỉ tiêu\)\. Bấm Kiểm tra/],
    ['that a sheet has both kinds', { tableCount: 2, sheets: [{ ...sheet, indicatorCount: 5 }] }, /“PL II” \(113 nhiệm vụ, 5 chỉ tiêu\)/],
    ['of many sheets the first few', { tableCount: 6, sheets: Array.from({ length: 6 }, (_, index) => ({ ...sheet, sheet: `PL ${index}` })) }, /“PL 3” \(113 nhiệm vụ\) và 2 trang nữa\./],
    ['which sheets cannot be coloured', { tableCount: 1, sheets: [{ ...sheet, isProtected: true }] }, /không tô màu được: “PL II”/],
    ['which numbers are of the first part only', { tableCount: 1, sheets: [{ ...sheet, isCut: true }] }, /mới tính phần đầu: “PL II”/],
    ['what a heading row looks like, where nothing was recognised', {}, /dòng tiêu đề cột, ví dụ: TT, .*Bảng không kiểm tra/],
    ['which tables look different', { otherSheets: ['Nhân sự'] }, /bảng ở trang “Nhân sự”.*Bảng không kiểm tra/],
    ['which sheets were too large to be seen', { unseenSheets: ['Dữ liệu'] }, /quá lớn nên chưa xem qua: “Dữ liệu”/],
    ['that the workbook is empty', { isEmpty: true }, /còn trống.*bấm Kiểm tra/],
  ])('%s', async (_says, look, sentence) => {
    renderPane(seeing(look));
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByRole('list', { name: 'Ba bước' }).children).toHaveLength(3);
  });

  test.each<readonly [FailureCode, RegExp]>([
    ['cell-being-edited', /nhập dở một ô.*Enter.*Kiểm tra/], ['busy', /Excel đang bận.*Kiểm tra/], ['too-large', /Tệp này lớn.*Kiểm tra/], ['unexpected', /chưa xem qua được.*Kiểm tra/], ['not-supported', /chưa xem qua được.*Kiểm tra/],
  ])('calmly that it has not seen the workbook: %s', async (code, sentence) => {
    renderPane(failing(code));
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByText('Chi tiết lỗi')).toBeNull();
  });
});

test('it looks again when asked to', async () => {
  const lookFirst = jest.fn<Promise<FirstLook>, []>().mockRejectedValueOnce(new WorkbookFailure('cell-being-edited')).mockResolvedValue({ ...nothing, tableCount: 1, sheets: [sheet] });
  const { user } = renderPane(fakeUseCases({ lookFirst }));
  await user.click(await screen.findByRole('button', { name: 'Xem lại' }));
  expect(await screen.findByText(/1 phụ lục: “PL II”/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Xem lại' })).toBeNull();
});

test('a button pressed first stops the look, and nothing is told of it any more', async () => {
  let tell: (look: FirstLook) => void = () => undefined;
  let given: RunControl | undefined;
  const lookFirst = (_options: unknown, control?: RunControl) => {
    given ??= control;
    return new Promise<FirstLook>((resolve) => (tell = resolve));
  };
  const { user } = renderPane(fakeUseCases({ lookFirst, checkWorkbook: () => new Promise(() => undefined) }));
  await screen.findByText('Đang xem qua tệp này…');
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  expect(given?.isStopped()).toBe(true);
  tell({ ...nothing, tableCount: 1, sheets: [sheet] });
  expect(screen.queryByText(/1 phụ lục/)).toBeNull();
  expect(screen.getByText(/Bấm Kiểm tra để rà soát/)).toBeVisible();
});

test('it looks once, though tabs are changed meanwhile', async () => {
  const useCases = seeing({ tableCount: 1, sheets: [sheet] });
  const { user } = renderPane(useCases);
  await screen.findByText(/1 phụ lục/);
  await user.click(screen.getByRole('tab', { name: 'Tiến độ' }));
  await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
  expect(await screen.findByText(/1 phụ lục/)).toBeVisible();
  expect(useCases.lookFirst).toHaveBeenCalledTimes(1);
});
