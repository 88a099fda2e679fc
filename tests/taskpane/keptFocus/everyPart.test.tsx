/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { CheckResult } from '../../../src/app/checkWorkbook';
import type { Ignoring } from '../../../src/core/model/review';
import { checkResult, finding, misspelled } from '../checkResults';
import { layoutInJsdom } from '../layoutInJsdom';
import { judgedProgress } from '../progress/openProgress';
import { fakeUseCases, renderPane } from '../renderPane';

beforeAll(layoutInJsdom);

const byCell: Ignoring = { scope: 'cell', ruleId: 'lead-missing', subject: '', sheet: 'PL II', cell: 'C21', content: '' };
const setAside = [{ finding: finding('error', 'lead-missing', 20, { messageId: 'missing', data: { ordinal: '3' } }), by: byCell }];
const contacts = { sheet: 'Danh bạ', signature: 'ho ten', firstHeaderRow0: 2, confidence: 0.1, reason: 'unlikely', columns: [{ col0: 0, heading: 'Họ tên' }] } as const;
const [indicators, tasks] = checkResult().appendices;
const asked = tasks ? [{ ...tasks, needsConfirmation: true }] : [];
const lost = { sheet: 'PL IV', signature: 'tt', kind: 'tasks', columns: {} } as const;

/** A pane that has checked a workbook; every later check finds what `after` says. */
async function checked(before: Partial<CheckResult>, after: Partial<CheckResult> = {}) {
  let count = 0;
  const useCases = fakeUseCases({ checkWorkbook: () => Promise.resolve(checkResult((count += 1) === 1 ? before : after)) });
  const { user } = renderPane(useCases);
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await screen.findByText('Danh mục cơ quan');
  return { user, useCases };
}
async function pressByKeyboard(user: UserEvent, name: string, part: ParentNode = document): Promise<void> {
  const button = [...part.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  button?.focus();
  expect(button).toHaveFocus();
  await user.keyboard('{Enter}');
}
const checkTab = () => screen.getByRole('tabpanel', { name: 'Kiểm tra' });

describe('where the pressed button goes with what it was about, the keyboard stays in that part', () => {
  test.each<readonly [name: string, before: Partial<CheckResult>, after: Partial<CheckResult>, place: () => Element | null]>([
    ['Đưa lại vào danh sách', { setAside: [...setAside, { finding: misspelled, by: { ...byCell, cell: 'C30' } }] }, { setAside: [{ finding: misspelled, by: { ...byCell, cell: 'C30' } }] }, () => screen.getByText(/^Đã bỏ qua/)],
    ['Đưa lại vào danh sách', { setAside }, {}, checkTab],
    ['Bật lại', { switchedOff: ['lead-generic'] }, {}, checkTab],
    ['Đây là phụ lục nhiệm vụ', { leftTables: [contacts] }, {}, checkTab],
    ['Không nhắc lại', { lostCorrections: [lost] }, {}, checkTab],
    ['Đúng rồi', { appendices: asked }, {}, checkTab],
    ['Đúng rồi', { appendices: [...asked, ...(indicators ? [{ ...indicators, needsConfirmation: true }] : [])] }, { appendices: indicators ? [{ ...indicators, needsConfirmation: true }] : [] }, () => screen.getByRole('heading', { name: 'Cần bạn xác nhận' })],
  ])('%s', async (name, before, after, place) => {
    const { user } = await checked(before, after);
    await pressByKeyboard(user, name);
    await waitFor(() => expect(place()).toHaveFocus());
  });

  test('the last correction that could be taken back', async () => {
    const { user } = await checked({ findings: [misspelled] });
    await user.click(await screen.findByText('PL II!C10'));
    await user.click(screen.getByRole('button', { name: 'Sửa ô này' }));
    await pressByKeyboard(user, 'Hoàn tác lần sửa gần nhất (1 ô)');
    await waitFor(() => expect(checkTab()).toHaveFocus());
  });

  test.each([0, 1])('a filter that is taken off, by the button above the list or the one in its place (%i)', async (which) => {
    const { user, panel } = await judgedProgress();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Cơ quan' }), 'Sở Y tế (1)');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tháng đến hạn' }), 'Tháng 3/2026 (1)');
    panel().getAllByRole('button', { name: 'Bỏ lọc' })[which]?.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Danh sách theo dõi (5)' })).toHaveFocus());
  });

  test('a look at a workbook without a table, repeated', async () => {
    const useCases = fakeUseCases({ lookFirst: jest.fn().mockResolvedValueOnce({ isEmpty: true, tableCount: 0, sheets: [], otherSheets: [], unseenSheets: [] }).mockReturnValue(new Promise(() => undefined)) });
    const { user } = renderPane(useCases);
    await screen.findByRole('button', { name: 'Xem lại' });
    await pressByKeyboard(user, 'Xem lại');
    await waitFor(() => expect(checkTab()).toHaveFocus());
  });
});

describe('the form that puts a table right', () => {
  const openers = [
    ['of a table', async () => checked({ appendices: tasks ? [tasks] : [] })],
    ['of a column, in the panel', async () => {
      const misread = tasks ? [{ ...tasks, unrecognisedColumns: [{ col0: 5, heading: 'Theo dõi' }] }] : [];
      const opened = await checked({ appendices: misread, findings: [finding('warning', 'column-unrecognised', 3, { at: { sheet: 'PL II', row0: 3, col0: 5 } })] });
      await opened.user.click(await screen.findByText('PL II!F4'));
      return opened;
    }],
  ] as const;
  test.each(openers)('%s takes the keyboard when it opens, and gives it back to its button when it is closed', async (where, open) => {
    const { user } = await open();
    const part = where === 'of a table' ? checkTab() : screen.getByRole('region', { name: 'Nội dung đang xem' });
    const opener = () => within(part).getAllByRole('button', { name: 'Sửa cách hiểu' }).at(where === 'of a table' ? 0 : -1);
    opener()?.focus();
    await user.keyboard('{Enter}');
    expect(within(part).getByLabelText('Loại bảng')).toHaveFocus();
    await pressByKeyboard(user, 'Thôi', part);
    expect(opener()).toHaveFocus();
  });
});
