/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { rules } from '../../../src/core/rules';
import Help, { type HelpProps } from '../../../src/taskpane/help/Help';
import { HelpContext } from '../../../src/taskpane/help/HelpContext';
import { WhyLink } from '../../../src/taskpane/help/WhyLink';
import { checkResult } from '../checkResults';
import { fakeUseCases, renderPane } from '../renderPane';

const every = () => Promise.resolve(rules.map(({ id, severity }) => ({ id, severity })));

async function openHelp(other: Parameters<typeof fakeUseCases>[0] = {}) {
  const useCases = fakeUseCases({ listRules: every, ...other });
  const { user } = renderPane(useCases);
  await user.click(screen.getByRole('button', { name: 'Trợ giúp' }));
  return { user, useCases, help: await screen.findByRole('region', { name: 'Trợ giúp' }) };
}

test('help is one press away, holds the three steps again without looking through the workbook, and begins at its heading', async () => {
  const { help, useCases } = await openHelp();
  // The look of the first run, behind the help.
  expect(useCases.lookFirst.mock.calls.length).toBeLessThanOrEqual(1);
  expect(within(help).queryByText(/Đang xem qua tệp này/)).toBeNull();
  expect(within(help).getByRole('heading', { name: 'Trợ giúp' })).toHaveFocus();
  expect(within(help).getByRole('list', { name: 'Ba bước' })).toBeVisible();
  expect(await within(help).findByText(`${rules.length} quy tắc`)).toBeVisible();
});

test.each([
  ['without accents', 'co quan viet sai', ['Tên cơ quan viết sai']],
  ['in any order and case', 'SAI tên', ['Tên cơ quan viết sai']],
  ['by the reason', 'tcvn 6909', ['Ký tự không đúng chuẩn Unicode']],
])('a rule is found %s', async (_says, words, titles) => {
  const { user, help } = await openHelp();
  await user.type(await within(help).findByRole('searchbox', { name: 'Tìm quy tắc' }), words);
  for (const title of titles) expect(within(help).getByText(title)).toBeVisible();
  expect(within(help).queryByText('Thời hạn ghi ngược')).toBeNull();
});

test('where no rule fits, that and what to do is said', async () => {
  const { user, help } = await openHelp();
  await user.type(await within(help).findByRole('searchbox'), 'zzz');
  expect(within(help).getByText(/Không có quy tắc nào khớp. Hãy thử từ khác/)).toBeVisible();
});

test('a rule tells how grave it is, why, and what it looks like as written and put right', async () => {
  const { user, help } = await openHelp();
  await user.type(await within(help).findByRole('searchbox'), 'bi Excel doi thanh ngay');
  await user.click(within(help).getByText('Thời hạn bị Excel đổi thành ngày'));
  expect(within(help).getByText(/Excel tự hiểu là ngày 01\/6\/2028/)).toBeVisible();
  expect(within(within(help).getByRole('table', { name: 'Đang ghi' })).getByRole('cell')).toHaveTextContent('Jun-28');
  expect(within(within(help).getByRole('table', { name: 'Nên ghi' })).getByRole('cell')).toHaveTextContent('Tháng 6/2028');
});

test('a cell left empty is told in words', async () => {
  const { user, help } = await openHelp();
  await user.type(await within(help).findByRole('searchbox'), 'chua co thoi han');
  await user.click(within(help).getByText('Chưa có thời hạn'));
  expect(within(help).getByText('(để trống)')).toBeVisible();
});

/** The help alone, as something in the pane opens it. */
function renderHelp(props: Partial<HelpProps>) {
  render(
    <FluentProvider theme={webLightTheme}>
      <Help useCases={fakeUseCases({ listRules: every })} switchedOff={[]} ruleId={null} onClose={() => undefined} {...props} />
    </FluentProvider>,
  );
}

test('opened at a rule, that rule lies open and has the keyboard', async () => {
  renderHelp({ ruleId: 'agency-misspelled' });
  expect(await screen.findByText(/Sai một chữ là thành tên khác/)).toBeVisible();
  expect(screen.getByText('Tên cơ quan viết sai').closest('summary')).toHaveFocus();
  expect(screen.getByText(/Không thể phải xong trước khi được giao/)).not.toBeVisible();
});

test('opened at a rule that does not come, the keyboard stands at the heading', async () => {
  renderHelp({ ruleId: 'agency-misspelled', useCases: fakeUseCases({ listRules: () => Promise.reject(new Error('gone')) }) });
  expect(await screen.findByText(/Chưa mở được danh sách quy tắc/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Trợ giúp' })).toHaveFocus();
});

test('Escape that takes back letters being put together closes nothing', async () => {
  const onClose = jest.fn();
  renderHelp({ onClose });
  const field = await screen.findByRole('searchbox', { name: 'Tìm quy tắc' });
  fireEvent.keyDown(field, { key: 'Escape', isComposing: true });
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('a rule that is off says so, others do not', async () => {
  renderHelp({ switchedOff: ['lead-generic'] });
  expect((await screen.findAllByText('Đang tắt trong tệp này.')).map((line) => line.closest('details')?.querySelector('summary')?.textContent)).toEqual(['Lưu ý Chủ trì là một nhóm cơ quan']);
});

test('the way from a finding leads to its rule', async () => {
  const openHelp = jest.fn();
  render(
    <HelpContext value={openHelp}>
      <FluentProvider theme={webLightTheme}>
        <WhyLink ruleId="six-clear" />
      </FluentProvider>
    </HelpContext>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Vì sao?' }));
  expect(openHelp).toHaveBeenCalledWith('six-clear');
});

describe('it closes', () => {
  test.each([
    ['by its button', async ({ user, help }: Awaited<ReturnType<typeof openHelp>>) => user.click(within(help).getByRole('button', { name: 'Đóng trợ giúp' }))],
    ['by Escape', async ({ user }: Awaited<ReturnType<typeof openHelp>>) => user.keyboard('{Escape}')],
  ])('%s, and the keyboard goes back to where it was', async (_says, close) => {
    const opened = await openHelp();
    await close(opened);
    expect(screen.queryByRole('region', { name: 'Trợ giúp' })).toBeNull();
    await new Promise(requestAnimationFrame);
    expect(screen.getByRole('button', { name: 'Trợ giúp' })).toHaveFocus();
  });

  test.each([['another tab', 'tab', 'Tiến độ'], ['the same tab', 'tab', 'Kiểm tra'], ['a job', 'button', 'Kiểm tra']] as const)('for %s', async (_says, role, name) => {
    const { user } = await openHelp();
    await user.click(screen.getByRole(role, { name }));
    expect(screen.queryByRole('region', { name: 'Trợ giúp' })).toBeNull();
  });
});

test('it opens while a job is under way, and stays when that ends', async () => {
  let end: () => void = () => undefined;
  const { user } = renderPane(fakeUseCases({ listRules: every, checkWorkbook: () => new Promise((resolve) => (end = () => resolve(checkResult()))) }));
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await user.click(screen.getByRole('button', { name: 'Trợ giúp' }));
  expect(await screen.findByRole('region', { name: 'Trợ giúp' })).toBeVisible();
  await act(async () => end());
  expect(screen.getByRole('region', { name: 'Trợ giúp' })).toBeVisible();
});

test('where the rules do not come, that and the next step is said', async () => {
  const { help } = await openHelp({ listRules: () => Promise.reject(new Error('gone')) });
  expect(await within(help).findByText(/Chưa mở được danh sách quy tắc. Hãy đóng trợ giúp/)).toBeVisible();
});
