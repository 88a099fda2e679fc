/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { finding, checkResult } from './checkResults';
import { layoutInJsdom } from './layoutInJsdom';
import { fakeUseCases, renderPane } from './renderPane';

beforeAll(layoutInJsdom);

test('the ways to the help and to the other language stand below what scrolls, however long the list is', async () => {
  const findings = Array.from({ length: 2000 }, (_, row0) => finding('error', 'lead-missing', row0));
  const { user } = renderPane(fakeUseCases({ checkWorkbook: () => Promise.resolve(checkResult({ findings })) }));
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  const tree = await screen.findByRole('tree');
  const scroller = tree.closest('[aria-busy]');
  expect(scroller).not.toBeNull();
  for (const name of ['Trợ giúp', 'English']) expect(scroller?.contains(screen.getByRole('button', { name }))).toBe(false);
  expect(scroller).toHaveTextContent('Dữ liệu được xử lý ngay trên máy này');
});
