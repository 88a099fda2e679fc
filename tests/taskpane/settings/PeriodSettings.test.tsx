/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import { WorkbookFailure } from '../../../src/app/ports';
import { usualSettings, type TrackingSettings } from '../../../src/core/model/tracking';
import type { UseCases } from '../../../src/taskpane/UseCases';
import { layoutInJsdom } from '../layoutInJsdom';
import { fakeUseCases, renderPane } from '../renderPane';

beforeAll(layoutInJsdom);

const list = (name: string) => screen.getByRole('combobox', { name });
const field = (name: string) => screen.findByLabelText(name);
/** The bar that says so; the same may be read out beside it. */
const said = () => screen.queryByText(/^Chưa đọc hoặc chưa lưu được thiết lập/, { ignore: '[role=status]' });
const remembering = (settings: Partial<TrackingSettings>): Partial<UseCases> => ({ readSettings: () => Promise.resolve({ settings: { ...usualSettings, ...settings }, isLater: false }) });

/** The pane as on 14 December 2026, with what the workbook remembers. */
function open(settings: Partial<TrackingSettings> = {}) {
  const useCases = fakeUseCases(remembering(settings));
  return { useCases, ...renderPane(useCases) };
}

test('what the workbook remembers is shown', async () => {
  open({ period: '2026-Q3', cutOffRule: 'decree', unit: 'Sở Y tế', unitRole: 'lead' });
  await waitFor(() => expect(list('Kỳ báo cáo')).toHaveDisplayValue('Quý III/2026'));
  expect(await field('Ngày chốt số liệu')).toHaveValue('14/09/2026');
  expect(await field('Hạn gửi báo cáo')).toHaveValue('25/09/2026');
  expect(screen.getByText('Đã quá 80 ngày.')).toBeInTheDocument();
  expect(list('Đơn vị báo cáo')).toHaveValue('Sở Y tế');
  expect(list('Vai trò')).toHaveDisplayValue('Chủ trì');
});

test.each([
  ['Trước ngày 10 tháng cuối kỳ (KH 46)', 'plan', '09/12/2026'],
  ['Ngày 14 tháng cuối kỳ (NĐ 09/2019)', 'decree', '14/12/2026'],
])('by the rule “%s” the cut-off date follows from the period', async (text, cutOffRule, day) => {
  const { user, useCases } = open();
  await user.selectOptions(list('Cách chốt số liệu'), text);
  expect(await field('Ngày chốt số liệu')).toHaveValue(day);
  expect(useCases.changeSettings).toHaveBeenLastCalledWith({ cutOffRule });
});

test('a day typed is a day of one\'s own, kept once it is a day', async () => {
  const { user, useCases } = open();
  const cutOff = await field('Ngày chốt số liệu');
  await user.clear(cutOff);
  await user.type(cutOff, '6/12/2026');
  expect(useCases.changeSettings.mock.calls).toEqual([[{ cutOffRule: 'own', ownCutOff: '2026-12-06' }]]);
  expect(list('Cách chốt số liệu')).toHaveDisplayValue('Ngày khác');
});

test('while the cut-off date is no date, it is said and nothing is judged', async () => {
  const { user, useCases } = open();
  const cutOff = await field('Ngày chốt số liệu');
  await user.clear(cutOff);
  await user.type(cutOff, '31/11/2026');
  expect(screen.getByText('Chưa đúng ngày/tháng/năm, ví dụ: 14/12/2026.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  expect(useCases.checkWorkbook).not.toHaveBeenCalled();
});

test('an empty cut-off date is told as wrong, also once the field is left', async () => {
  const { user } = open();
  await user.clear(await field('Ngày chốt số liệu'));
  await user.tab();
  expect(screen.getByText('Ghi ngày chốt số liệu, ví dụ: 14/12/2026.')).toBeInTheDocument();
});

test('a due date may stay empty', async () => {
  const { user } = open({ dueOn: '2026-12-20' });
  const due = await field('Hạn gửi báo cáo');
  await waitFor(() => expect(due).toHaveValue('20/12/2026'));
  await user.clear(due);
  expect(due).toHaveValue('');
  expect(due).not.toHaveAttribute('aria-invalid', 'true');
});

test.each([['', /^Ghi ngày chốt/], ['31/11/2026', /^Chưa đúng ngày/]])('a rule chosen takes the place of “%s” as the cut-off date', async (typed, said) => {
  const { user, useCases } = open();
  const cutOff = await field('Ngày chốt số liệu');
  await user.clear(cutOff);
  if (typed !== '') await user.type(cutOff, typed);
  await user.selectOptions(list('Cách chốt số liệu'), 'Trước ngày 10 tháng cuối kỳ (KH 46)');
  expect(cutOff).toHaveValue('09/12/2026');
  expect(screen.queryByText(said)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  expect(useCases.checkWorkbook).toHaveBeenCalledWith({ asOf: '2026-12-09' }, expect.anything());
});

test('a cut-off date still ahead is told', async () => {
  open({ cutOffRule: 'own', ownCutOff: '2026-12-20' });
  expect(await screen.findByText(/^Ngày này còn ở phía trước/)).toBeInTheDocument();
});

test.each([
  ['2026-12-20', 'Còn 6 ngày.'],
  ['2026-12-14', 'Hôm nay là hạn gửi.'],
  ['2026-12-09', 'Đã quá 5 ngày.'],
])('a report due on %s: %s', async (dueOn, words) => {
  open({ dueOn });
  expect(await screen.findByText(words)).toBeInTheDocument();
});

test('a due date taken away follows the rule again', async () => {
  const { user, useCases } = open({ dueOn: '2026-12-20' });
  const due = await field('Hạn gửi báo cáo');
  await waitFor(() => expect(due).toHaveValue('20/12/2026'));
  await user.clear(due);
  await user.tab();
  expect(useCases.changeSettings).toHaveBeenLastCalledWith({ dueOn: null });
  expect(due).toHaveValue('09/12/2026');
});

test('the plan and the thresholds open below; numbers are written with a comma', async () => {
  const { user, useCases } = open();
  await user.click(screen.getByText(/^Hạn gửi báo cáo: /));
  await user.type(await field('Số kế hoạch'), '46/KH-UBND');
  await user.tab();
  expect(useCases.changeSettings).toHaveBeenLastCalledWith({ plan: { number: '46/KH-UBND', issuedOn: null, firstYear: null, lastYear: null } });
  await user.type(await field('Chậm nhiều khi dưới'), '62,5{Enter}');
  expect(useCases.changeSettings).toHaveBeenLastCalledWith({ thresholds: { slowRatio: 0.625 } });
  await user.clear(await field('Chậm nhiều khi dưới'));
  await user.tab();
  expect(useCases.changeSettings).toHaveBeenLastCalledWith({ thresholds: {} });
});

test.each([
  ['Chậm nhiều khi dưới', '95', 'Phải thấp hơn mức đúng tiến độ.'],
  ['Đúng tiến độ từ', '60', 'Phải cao hơn mức chậm nhiều.'],
  ['Sắp đến hạn khi còn', 'nửa tháng', 'Chưa đúng số, ví dụ: 62,5.'],
])('“%s” %s is not taken: %s', async (name, typed, words) => {
  const { user, useCases } = open();
  await user.click(screen.getByText(/^Hạn gửi báo cáo: /));
  await user.type(await field(name), typed);
  await user.tab();
  expect(screen.getByText(words)).toBeInTheDocument();
  expect(useCases.changeSettings).not.toHaveBeenCalled();
});

test('settings that cannot be kept are told, with another try', async () => {
  const changeSettings = jest.fn().mockRejectedValueOnce(new WorkbookFailure('cell-being-edited')).mockResolvedValue(undefined);
  const { user } = renderPane(fakeUseCases({ changeSettings }));
  await user.selectOptions(list('Kỳ báo cáo'), 'Quý III/2026');
  await waitFor(() => expect(said()).toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  await waitFor(() => expect(said()).not.toBeInTheDocument());
  expect(changeSettings).toHaveBeenCalledTimes(2);
  expect(list('Kỳ báo cáo')).toHaveDisplayValue('Quý III/2026');
});

describe('what could not be read or kept stays told until it is', () => {
  const busy = new WorkbookFailure('busy');

  test('settings that could not be read are read again with the next change, and the bar stays while they cannot be', async () => {
    const readSettings = jest.fn<ReturnType<UseCases['readSettings']>, []>().mockRejectedValueOnce(busy).mockRejectedValueOnce(busy);
    readSettings.mockResolvedValue({ settings: { ...usualSettings, unit: 'Sở Y tế', period: '2026-Q1' }, isLater: false });
    const { user } = renderPane(fakeUseCases({ readSettings }));
    await waitFor(() => expect(said()).toBeInTheDocument());
    await user.selectOptions(list('Kỳ báo cáo'), 'Quý III/2026');
    await waitFor(() => expect(readSettings).toHaveBeenCalledTimes(2));
    expect(said()).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    await waitFor(() => expect(said()).not.toBeInTheDocument());
    expect(list('Kỳ báo cáo')).toHaveDisplayValue('Quý III/2026');
    expect(list('Đơn vị báo cáo')).toHaveValue('Sở Y tế');
  });

  test('a change that could not be kept goes along with the next one', async () => {
    const changeSettings = jest.fn<Promise<void>, [Partial<TrackingSettings>]>().mockRejectedValueOnce(busy).mockRejectedValueOnce(busy).mockResolvedValue(undefined);
    const { user } = renderPane(fakeUseCases({ changeSettings }));
    await user.selectOptions(list('Kỳ báo cáo'), 'Quý III/2026');
    await waitFor(() => expect(said()).toBeInTheDocument());
    await user.selectOptions(list('Cách chốt số liệu'), 'Trước ngày 10 tháng cuối kỳ (KH 46)');
    expect(said()).toBeInTheDocument();
    await user.selectOptions(list('Kỳ báo cáo'), 'Quý II/2026');
    await waitFor(() => expect(said()).not.toBeInTheDocument());
    expect(changeSettings.mock.calls).toEqual([[{ period: '2026-Q3' }], [{ period: '2026-Q3', cutOffRule: 'plan' }], [{ period: '2026-Q2', cutOffRule: 'plan' }]]);
  });
});
