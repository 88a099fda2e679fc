/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { layoutInJsdom } from '../layoutInJsdom';
import { fakeUseCases, renderPane } from '../renderPane';

beforeAll(layoutInJsdom);

async function checked() {
  const useCases = fakeUseCases();
  const { user } = renderPane(useCases);
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  const tree = await screen.findByRole('tree', { name: /^Nội dung cần rà soát/ });
  const lines = () => within(tree).getAllByRole('treeitem');
  return { user, useCases, tree, lines, texts: () => lines().map((line) => line.textContent) };
}

describe('the list of findings', () => {
  test('groups by rule, the gravest first, information closed', async () => {
    const { texts, lines } = await checked();
    expect(texts()).toEqual([
      'Lỗi Tên cơ quan viết sai (1)',
      'PL II!C10Tên “Sớ Y tế” có lỗi chính tả. Đề nghị sửa thành “Sở Y tế”.Đề xuất: ghi “Sở Y tế; Sở Nội vụ”',
      'Cảnh báo Tên cơ quan chưa rõ (1)',
      expect.stringContaining('Đề xuất: chọn một trong các cách ghi: “Sở Nội vụ”, “Sở Ngoại vụ”'),
      'Lưu ý Tên cơ quan viết tắt hoặc chưa đầy đủ (1)',
    ]);
    expect(lines().map((line) => line.getAttribute('aria-expanded'))).toEqual(['true', null, 'true', null, 'false']);
  });

  test('choosing a finding leads to its cell', async () => {
    const { user, useCases } = await checked();
    await user.click(screen.getByText('PL II!C10'));
    expect(useCases.showPlace).toHaveBeenCalledWith({ sheet: 'PL II', row0: 9, col0: 2 });
  });

  test('the mouse opens and closes a group', async () => {
    const { user, lines, texts } = await checked();
    const [first, , , , last] = lines();
    if (!first || !last) throw new Error('lines are missing');
    await user.click(last);
    expect(texts()).toHaveLength(6);
    await user.click(first);
    expect(texts()).toHaveLength(5);
  });

  test('can be narrowed to one severity', async () => {
    const { user, texts } = await checked();
    await user.click(screen.getByRole('button', { name: 'Cảnh báo (1)' }));
    expect(texts()).toEqual(['Cảnh báo Tên cơ quan chưa rõ (1)', expect.stringContaining('PL II!C12')]);
    await user.click(screen.getByRole('button', { name: 'Tất cả (3)' }));
    expect(texts()).toHaveLength(5);
  });
});

describe('by keyboard alone', () => {
  test('one Tab stop, arrows move, Enter goes to the cell and the place is kept', async () => {
    const { user, useCases, lines } = await checked();
    screen.getByRole('button', { name: 'Lưu ý (1)' }).focus();
    await user.tab();
    expect(lines()[0]).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(lines()[1]).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(useCases.showPlace).toHaveBeenCalledWith({ sheet: 'PL II', row0: 9, col0: 2 });
    expect(lines()[1]).toHaveFocus();
    await user.tab();
    expect(lines().some((line) => line === document.activeElement)).toBe(false);
  });

  test('left and right close, open and step between a group and its findings', async () => {
    const { user, lines, texts } = await checked();
    lines()[0]?.focus();
    await user.keyboard('{End}');
    expect(lines()[4]).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(texts()).toHaveLength(6);
    await user.keyboard('{ArrowRight}');
    expect(lines()[5]).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(lines()[4]).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(texts()).toHaveLength(5);
    await user.keyboard('{Home}');
    expect(lines()[0]).toHaveFocus();
  });
});

test('agencies in charge are on offer for the report', async () => {
  await checked();
  expect([...document.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'))).toEqual(['Sở Nội vụ', 'Sở Y tế']);
});
