/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { layoutInJsdom } from '../layoutInJsdom';
import { renderPane } from '../renderPane';
import { judgedProgress } from '../progress/openProgress';

beforeAll(layoutInJsdom);

const tab = (name: string) => screen.getByRole('tab', { name });

test('the pane opens on the check; each tab has its own main button', async () => {
  const { user } = renderPane();
  expect(tab('Kiểm tra')).toHaveAttribute('aria-selected', 'true');
  expect(screen.getAllByRole('button').slice(0, 3).map(({ textContent }) => textContent)).toEqual(['Kiểm tra', 'Tạo báo cáo', 'Xóa đánh dấu']);
  await user.click(tab('Tiến độ'));
  expect(tab('Tiến độ')).toHaveAttribute('aria-selected', 'true');
  expect(screen.getAllByRole('button').slice(0, 3).map(({ textContent }) => textContent)).toEqual(['Tô màu tiến độ', 'Bỏ tô màu', 'Tạo báo cáo']);
  await user.click(tab('Báo cáo'));
  expect(screen.getAllByRole('button').slice(0, 2).map(({ textContent }) => textContent)).toEqual(['Tạo báo cáo', 'Mỗi cơ quan một báo cáo']);
});

test('by keyboard: one stop of the Tab key, arrows choose and go round, Home and End lead to the ends', async () => {
  const { user } = renderPane();
  await user.tab();
  expect(tab('Kiểm tra')).toHaveFocus();
  expect(tab('Tiến độ')).toHaveAttribute('tabindex', '-1');
  await user.keyboard('{ArrowRight}');
  expect(tab('Tiến độ')).toHaveFocus();
  expect(tab('Tiến độ')).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(tab('Kiểm tra')).toHaveFocus();
  await user.keyboard('{End}');
  expect(tab('Báo cáo')).toHaveFocus();
  await user.keyboard('{Home}');
  expect(tab('Kiểm tra')).toHaveFocus();
});

test.each(['Kiểm tra', 'Tiến độ'])('making a report from the tab “%s” leads to its own tab, and the keyboard goes along', async (from) => {
  const { user } = renderPane();
  await user.click(tab(from));
  await user.click(screen.getByRole('button', { name: 'Tạo báo cáo' }));
  expect(tab('Báo cáo')).toHaveAttribute('aria-selected', 'true');
  expect(tab('Báo cáo')).toHaveFocus();
  expect(await screen.findByRole('heading', { name: 'Xem trước' })).toBeInTheDocument();
});

test('a panel is named by its tab, and keeps what was chosen in it while it is out of sight', async () => {
  const { user, press, texts } = await judgedProgress();
  await press('Chậm, quá hạn: 2');
  await user.click(tab('Kiểm tra'));
  expect(screen.queryByRole('tabpanel', { name: 'Tiến độ' })).not.toBeInTheDocument();
  await user.click(tab('Tiến độ'));
  expect(screen.getByRole('tabpanel', { name: 'Tiến độ' })).toHaveAttribute('id', tab('Tiến độ').getAttribute('aria-controls'));
  expect(texts()).toHaveLength(2);
});
