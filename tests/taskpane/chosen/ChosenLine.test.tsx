/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Finding } from '../../../src/core/model/finding';
import { ambiguous, checkResult, finding } from '../checkResults';
import { layoutInJsdom } from '../layoutInJsdom';
import { fakeUseCases, renderPane } from '../renderPane';

beforeAll(layoutInJsdom);

function slip(row0: number, written = 'Sớ Y tế', rest = ''): Finding {
  const right = written.replace('Sớ', 'Sở');
  return finding('error', 'agency-misspelled', row0, {
    subject: written, data: { written, suggested: right }, fix: { kind: 'replace', expected: `${written}${rest}`, replacement: `${right}${rest}` },
  });
}
const renumber = finding('error', 'ordinal-duplicate', 6, {
  messageId: 'duplicate', subject: '14', data: { ordinal: '14', otherRow: 5 },
  fix: { kind: 'series', changes: [15, 16].map((number, index) => ({ at: { sheet: 'PL II', row0: 6 + index, col0: 0 }, expected: String(number - 1), replacement: String(number) })) },
});
const noLead = finding('error', 'lead-missing', 8, { data: { ordinal: '3' } });

/** A pane that has checked a workbook with these findings; a second check finds only what `after` leaves. */
async function checked(findings: readonly Finding[], after: readonly Finding[] = findings) {
  let count = 0;
  const useCases = fakeUseCases({ checkWorkbook: () => Promise.resolve(checkResult({ findings: (count += 1) === 1 ? findings : after })) });
  const { user } = renderPane(useCases);
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  const tree = await screen.findByRole('tree', { name: /^Nội dung cần rà soát/ });
  const panel = () => screen.getByRole('region', { name: 'Nội dung đang xem' });
  return { user, useCases, tree, panel, choose: (text: string | RegExp) => user.click(within(tree).getByText(text)), press: (name: string) => user.click(within(panel()).getByRole('button', { name })) };
}

describe('a finding with a correction', () => {
  test('shows what the cell holds and what it will hold, the changed words marked', async () => {
    const { choose, panel } = await checked([slip(9, 'Sớ Y tế', '; Sở Nội vụ')]);
    await choose('PL II!C10');
    expect(within(panel()).getByText('Hiện nay').nextSibling).toHaveTextContent('Sớ Y tế; Sở Nội vụ');
    expect(within(panel()).getByText('Sửa thành').nextSibling).toHaveTextContent('Sở Y tế; Sở Nội vụ');
    expect([panel().querySelector('del')?.textContent, panel().querySelector('ins')?.textContent]).toEqual(['Sớ', 'Sở']);
  });

  test('is corrected alone, the workbook checked again, and how it ended is told', async () => {
    const [first, second] = [slip(9), slip(11)];
    const { choose, press, useCases } = await checked([first, second], [second]);
    await choose('PL II!C10');
    await press('Sửa ô này');
    expect(useCases.applyFixes).toHaveBeenCalledWith([{ finding: first }], expect.anything());
    expect(useCases.checkWorkbook).toHaveBeenCalledTimes(2);
    expect(await screen.findByText('Đã sửa 1 ô.', { ignore: '[role=status]' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Nội dung cần rà soát (1)' })).toBeInTheDocument();
  });

  test('is corrected together with all that are alike', async () => {
    const findings = [slip(9), slip(10, 'Sớ Nội vụ'), slip(11), slip(12)];
    const { choose, press, useCases } = await checked(findings);
    await choose('PL II!C10');
    await press('Sửa cả 3 ô giống nhau');
    expect(useCases.applyFixes).toHaveBeenCalledWith([findings[0], findings[2], findings[3]].map((each) => ({ finding: each })), expect.anything());
  });

  test('leads on to the next one and keeps the keyboard in its place', async () => {
    const [first, second] = [slip(9), slip(11)];
    const { choose, press, panel } = await checked([first, second], [second]);
    await choose('PL II!C10');
    await press('Sửa ô này');
    expect(await within(panel()).findByText('Đến PL II!C12')).toBeInTheDocument();
    expect(within(panel()).getByRole('button', { name: 'Sửa ô này' })).toHaveFocus();
  });

  test('one that lets choose is corrected as chosen, and not before', async () => {
    const { choose, press, panel, user, useCases } = await checked([ambiguous]);
    await choose('PL II!C12');
    await press('Sửa ô này');
    expect(useCases.applyFixes).not.toHaveBeenCalled();
    await user.click(within(panel()).getByRole('radio', { name: 'Sở Ngoại vụ' }));
    await press('Sửa ô này');
    expect(useCases.applyFixes).toHaveBeenCalledWith([{ finding: ambiguous, choice: 1 }], expect.anything());
  });

  test('a series shows every cell before it is made', async () => {
    const { choose, press, panel, useCases } = await checked([renumber]);
    await choose('PL II!C7');
    expect(within(panel()).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['PL II!A714 → 15', 'PL II!A815 → 16']);
    await press('Sửa cả 2 ô');
    expect(useCases.applyFixes).toHaveBeenCalledWith([{ finding: renumber }], expect.anything());
  });

  test('a stray space is made visible', async () => {
    const spaced = finding('information', 'target-format', 9, { messageId: 'spaces', fix: { kind: 'replace', expected: '16- 18', replacement: '16-18' } });
    const { choose, panel, user } = await checked([spaced]);
    await user.click(screen.getAllByRole('treeitem').at(-1) as HTMLElement);
    await choose('PL II!C10');
    expect(panel().querySelector('del')).toHaveTextContent('␣');
  });
});

test('the corrections of a group are listed, each cell once, before they are made together', async () => {
  const twice = [slip(9, 'Sớ Y tế', '; Sớ Nội vụ'), { ...slip(9), fix: { kind: 'replace', expected: 'Sớ Y tế; Sớ Nội vụ', replacement: 'Sớ Y tế; Sở Nội vụ' } } as const, slip(11)];
  const { choose, press, panel, useCases } = await checked(twice);
  await choose('Sửa cả nhóm (3)');
  expect(within(panel()).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['PL II!C10Sớ Y tế; Sớ Nội vụ → Sở Y tế; Sở Nội vụ', 'PL II!C12Sớ Y tế → Sở Y tế']);
  await press('Sửa cả nhóm (3)');
  expect(useCases.applyFixes).toHaveBeenCalledWith(twice.map((each) => ({ finding: each })), expect.anything());
});

test('a finding without a correction says what to do, and can be ignored', async () => {
  const { choose, panel } = await checked([noLead]);
  await choose('PL II!C9');
  expect(panel()).toHaveTextContent('Đề nghị sửa trực tiếp trong ô.');
  expect(within(panel()).queryByRole('button', { name: 'Sửa ô này' })).not.toBeInTheDocument();
});

test('a column that was not understood is put right where it is named', async () => {
  const { appendices } = checkResult();
  const unknown = { col0: 5, heading: 'Theo dõi' };
  const misread = appendices.map((appendix) => (appendix.sheet === 'PL II' ? { ...appendix, headedColumns: [...appendix.headedColumns, unknown], unrecognisedColumns: [unknown] } : appendix));
  const named = finding('warning', 'column-unrecognised', 3, { at: { sheet: 'PL II', row0: 3, col0: 5 }, subject: 'Theo dõi' });
  const useCases = fakeUseCases({ checkWorkbook: () => Promise.resolve(checkResult({ appendices: misread, findings: [named] })) });
  const { user } = renderPane(useCases);
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await user.click(await screen.findByText('PL II!F4'));
  const panel = within(screen.getByRole('region', { name: 'Nội dung đang xem' }));
  expect(panel.queryByText('Đề nghị sửa trực tiếp trong ô.')).not.toBeInTheDocument();
  await user.click(panel.getByRole('button', { name: 'Sửa cách hiểu' }));
  await user.selectOptions(panel.getByLabelText('Cột F: Theo dõi'), 'Ghi chú');
  await user.click(panel.getByRole('button', { name: 'Dùng cách hiểu này' }));
  expect(useCases.correctTable).toHaveBeenCalledWith(expect.objectContaining({ sheet: 'PL II', kind: 'tasks', columns: { note: 5 } }));
});

describe('ignoring', () => {
  const first = slip(9);
  test.each([
    ['Bỏ qua ô này', { kind: 'ignore', ignoring: { scope: 'cell', ruleId: 'agency-misspelled', subject: 'Sớ Y tế', sheet: 'PL II', cell: 'C10', content: '' } }],
    ['Bỏ qua mọi ô ghi “Sớ Y tế”', { kind: 'ignore', ignoring: { scope: 'text', ruleId: 'agency-misspelled', subject: 'Sớ Y tế' } }],
    ['Tắt quy tắc này', { kind: 'switchOff', ruleId: 'agency-misspelled' }],
  ])('%s is remembered, and taken back by one click', async (name, change) => {
    const { choose, press, user, useCases } = await checked([first]);
    await choose('PL II!C10');
    await press('Bỏ qua…');
    await press(name);
    expect(useCases.changeReview).toHaveBeenLastCalledWith(change);
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    expect(useCases.changeReview).toHaveBeenLastCalledWith({ ...change, kind: change.kind === 'ignore' ? 'heed' : 'switchOn' });
  });

  test('words anywhere are not offered where something is missing', async () => {
    const { choose, press, panel } = await checked([noLead]);
    await choose('PL II!C9');
    await press('Bỏ qua…');
    expect(within(panel()).queryByRole('button', { name: /^Bỏ qua mọi ô/ })).not.toBeInTheDocument();
  });
});

describe('by keyboard alone', () => {
  test('a finding is chosen, corrected, and the correction taken back', async () => {
    const [first, second] = [slip(9), slip(11)];
    const { user, useCases, tree, panel } = await checked([first, second], [second]);
    within(tree).getAllByRole('treeitem')[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await user.tab();
    expect(within(panel()).getByRole('button', { name: 'Đến PL II!C10' })).toHaveFocus();
    await user.tab();
    await user.tab();
    expect(within(panel()).getByRole('button', { name: 'Vì sao?' })).toHaveFocus();
    await user.tab();
    expect(within(panel()).getByRole('button', { name: 'Sửa ô này' })).toHaveFocus();
    await user.keyboard('{Enter}');
    const undo = await screen.findByRole('button', { name: 'Hoàn tác lần sửa gần nhất (1 ô)' });
    undo.focus();
    await user.keyboard('{Enter}');
    expect(useCases.undoFixes).toHaveBeenCalledWith([expect.objectContaining({ at: { sheet: 'PL II', row0: 9, col0: 2 } })], expect.anything());
  });

  test('Enter goes to the cell, Enter again to the correction, and on from one finding to the next', async () => {
    const [first, second, third] = [slip(9), slip(11, 'Sớ Nội vụ'), slip(13)];
    const { user, useCases, tree, panel } = await checked([first, second, third], [second, third]);
    within(tree).getAllByRole('treeitem')[2]?.focus();
    await user.keyboard('{Enter}{Enter}');
    expect(useCases.showPlace).toHaveBeenCalledWith(first.at);
    expect(within(panel()).getByRole('button', { name: 'Sửa ô này' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await within(panel()).findByText('Đến PL II!C12')).toBeInTheDocument();
    expect(within(panel()).getByRole('button', { name: 'Sửa ô này' })).toHaveFocus();
    expect(screen.getByText(/^Tiếp theo: PL II!C12\. /)).toHaveAttribute('aria-live', 'polite');
    await user.keyboard('{Enter}');
    expect(useCases.applyFixes.mock.lastCall?.[0]).toEqual([{ finding: second }]);
  });

  test('Escape closes the part and leads back to the line', async () => {
    const { user, choose, tree } = await checked([slip(9)]);
    await choose('PL II!C10');
    screen.getByRole('button', { name: 'Sửa ô này' }).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Nội dung đang xem' })).not.toBeInTheDocument();
    await waitFor(() => expect(within(tree).getAllByRole('treeitem')[1]).toHaveFocus());
  });

  test('Escape that takes back letters being put together closes nothing', async () => {
    const { choose, panel } = await checked([slip(9)]);
    await choose('PL II!C10');
    fireEvent.keyDown(screen.getByRole('button', { name: 'Sửa ô này' }), { key: 'Escape', isComposing: true });
    expect(panel()).toBeInTheDocument();
  });

  test('the line looked at is told as chosen, whichever the arrows have gone on to', async () => {
    const { user, choose, tree } = await checked([slip(9), slip(11)]);
    await choose('PL II!C10');
    const selected = () => within(tree).getAllByRole('treeitem', { selected: true }).map(({ textContent }) => textContent);
    within(tree).getByText('PL II!C10').closest<HTMLElement>('[role=treeitem]')?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveTextContent('PL II!C12');
    expect(selected()).toEqual([expect.stringContaining('PL II!C10')]);
  });

  test('when the last finding has gone the keyboard is not thrown out of the list', async () => {
    const { choose, press } = await checked([slip(9)], []);
    await choose('PL II!C10');
    await press('Sửa ô này');
    expect(await screen.findByText('Không phát hiện sai sót.')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('region', { name: 'Nội dung cần rà soát (0)' })).toContainElement(document.activeElement as HTMLElement));
  });
});
