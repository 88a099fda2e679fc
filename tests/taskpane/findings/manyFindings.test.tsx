/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import { manyFindings } from '../../bench/manyFindings';
import { checkResult } from '../checkResults';
import { layoutInJsdom } from '../layoutInJsdom';
import { fakeUseCases, renderPane } from '../renderPane';

beforeAll(layoutInJsdom);

test('ten thousand findings: few are in the page, and the keyboard reaches all', async () => {
  const { user } = renderPane(fakeUseCases({ checkWorkbook: () => Promise.resolve(checkResult({ findings: manyFindings(10_000) })) }));
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  const tree = await screen.findByRole('tree', { name: /^Nội dung cần rà soát/ });
  const lines = () => [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')];
  const active = () => document.activeElement;
  expect(lines().length).toBeLessThan(60);
  expect(document.querySelectorAll('*').length).toBeLessThan(2000);

  lines()[0]?.focus();
  await user.keyboard('{PageDown}');
  expect(active()).toHaveAttribute('data-index', '10');
  await user.keyboard('{End}');
  // Four heads, 7,500 findings of the three that begin open, and the line that corrects all of one.
  expect(active()).toHaveAttribute('data-index', '7504');
  expect(active()).toHaveTextContent(/^Lưu ý .*\(2500\)$/);
  await user.keyboard('{Home}');
  expect(active()).toHaveAttribute('data-index', '0');
  // A letter leads to the next line whose name begins with it: past the head and the line that corrects all, to the first cell on "Phụ lục 1".
  await user.keyboard('p');
  expect(active()).toHaveAttribute('data-index', '2');
  expect(lines().length).toBeLessThan(60);

  await user.type(screen.getByRole('searchbox', { name: 'Tìm trong danh sách' }), 'Phụ lục 3!A15');
  await waitFor(() => expect(screen.getByText(/^Đang hiện \d\/10000 nội dung\.$/)).toBeInTheDocument());
  expect(screen.getByRole('searchbox', { name: 'Tìm trong danh sách' })).toHaveFocus();
}, 120_000);
