/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { layoutInJsdom } from '../../layoutInJsdom';
import { judgedProgress } from '../openProgress';

beforeAll(layoutInJsdom);

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Nội dung danh sách đôn đốc' });

test('what each lead agency owes, worst first, ready to be pasted', async () => {
  await judgedProgress();
  expect(screen.getByText('Danh sách đôn đốc (3)')).toBeInTheDocument();
  expect(box().value.split('\n')).toEqual([
    'DANH SÁCH ĐÔN ĐỐC (số liệu đến ngày 14/12/2026)',
    '',
    'SỞ NỘI VỤ (2 việc)',
    expect.stringMatching(/^1\. \[CT 1, PL I\] Tỷ lệ hồ sơ trực tuyến – chậm nhiều \(tụt hậu\): Đã qua 60% thời gian/),
    '2. [NV 2, PL II] Tập huấn kỹ năng số – còn 17 ngày (hạn 31/12/2026)',
    '',
    'SỞ Y TẾ (1 việc)',
    '1. [NV 1, PL II] Xây dựng trung tâm dữ liệu – quá hạn 167 ngày (hạn 30/06/2026), chưa có báo cáo',
  ]);
  expect(box()).toHaveAttribute('readonly');
});

test('follows the filter and says so', async () => {
  const { user } = await judgedProgress();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Cơ quan' }), 'Sở Y tế (1)');
  expect(screen.getByText(/Chỉ gồm nội dung đang lọc/)).toBeInTheDocument();
  expect(box().value).toContain('SỞ Y TẾ (1 việc)');
  expect(box().value).not.toContain('SỞ NỘI VỤ');
});

test('is copied by one click', async () => {
  const { press } = await judgedProgress();
  const text = box().value;
  await press('Sao chép');
  expect(await screen.findByText('Đã sao chép.')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe(text);
});

test('where the clipboard is closed the text is selected, and the keys are named', async () => {
  const { press } = await judgedProgress();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('closed'));
  await press('Sao chép');
  expect(await screen.findByText('Bấm Ctrl+C để sao chép.')).toBeInTheDocument();
  expect([box().selectionStart, box().selectionEnd]).toEqual([0, box().value.length]);
  expect(box()).toHaveFocus();
});
