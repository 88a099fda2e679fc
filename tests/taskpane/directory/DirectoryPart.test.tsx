/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { WorkbookFailure } from '../../../src/app/ports';
import type { UseCases } from '../../../src/taskpane/UseCases';
import { checkResult } from '../checkResults';
import { layoutInJsdom } from '../layoutInJsdom';
import { fakeUseCases, renderPane } from '../renderPane';

beforeAll(layoutInJsdom);

async function checked(directorySheet: string | null, other: Partial<UseCases> = {}) {
  const useCases = fakeUseCases({ checkWorkbook: () => Promise.resolve(checkResult({ directorySheet })), ...other });
  const { user } = renderPane(useCases);
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await screen.findByText('Danh mục cơ quan');
  return { user, useCases, press: (name: string) => user.click(screen.getByRole('button', { name })) };
}
const shown = (text: string | RegExp) => screen.findByText(text, { ignore: '[role=status]' });

describe('the directory in use', () => {
  test('the built-in one is named, and becomes a sheet by one click', async () => {
    const { press, useCases } = await checked(null);
    expect(screen.getByText(/^Đang dùng danh mục có sẵn/)).toBeInTheDocument();
    await press('Tạo trang danh mục');
    expect(await shown('Đã tạo trang “Danh mục cơ quan” với 218 cơ quan. Sửa trên trang đó rồi bấm Kiểm tra.')).toBeInTheDocument();
    expect(useCases.checkWorkbook).toHaveBeenCalledTimes(2);
  });

  test("the user's own is named and shown, and not made again", async () => {
    const { press, useCases } = await checked('Danh mục cơ quan');
    expect(screen.getByText('Đang dùng danh mục ở trang “Danh mục cơ quan”.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Tạo trang danh mục' })).not.toBeInTheDocument();
    await press('Mở trang danh mục');
    expect(useCases.showPlace).toHaveBeenCalledWith({ sheet: 'Danh mục cơ quan', row0: null, col0: null });
  });

  test('a failure is told and the same can be tried again', async () => {
    const { press, useCases } = await checked(null, { createDirectorySheet: () => Promise.reject(new WorkbookFailure('structure-protected')) });
    await press('Tạo trang danh mục');
    await press('Thử lại');
    expect(useCases.createDirectorySheet).toHaveBeenCalledTimes(2);
    expect(useCases.checkWorkbook).toHaveBeenCalledTimes(1);
  });
});

describe('lists to choose from', () => {
  const lead = { sheet: 'PL II', heading: 'Cơ quan chủ trì' };
  const note = { sheet: 'PL I', heading: 'Tình hình' };

  test('which columns have one now, which were left alone and why', async () => {
    const lists = { columns: [{ ...lead, cellCount: 12 }], skipped: [{ ...note, reason: 'own-list' as const }, { ...note, reason: 'protected' as const }], directorySheet: 'Danh mục cơ quan', directoryIsNew: true };
    const { press, useCases } = await checked(null, { offerLists: () => Promise.resolve(lists) });
    await press('Thêm danh sách chọn');
    expect(useCases.offerLists).toHaveBeenCalledWith({ asOf: '2026-12-14' }, expect.anything());
    for (const sentence of ['Đã thêm danh sách chọn cho 1 cột: Cơ quan chủ trì (PL II).', 'Danh sách lấy từ trang “Danh mục cơ quan” vừa tạo.', 'Giữ nguyên danh sách sẵn có của bạn ở: Tình hình (PL I).', /^Trang đang bảo vệ nên chưa thêm được: Tình hình \(PL I\)\. Vào/]) {
      expect(await shown(sentence)).toBeInTheDocument();
    }
  });

  test('nothing to put one on is told', async () => {
    const { press } = await checked(null);
    await press('Thêm danh sách chọn');
    expect(await shown('Không có cột cơ quan hay tình trạng nào để thêm danh sách chọn.')).toBeInTheDocument();
  });

  test.each([
    [{ columns: [lead], skipped: [] }, 'Đã bỏ danh sách chọn ở 1 cột: Cơ quan chủ trì (PL II).'],
    [{ columns: [], skipped: [{ ...note, reason: 'protected' as const }] }, /^Trang đang bảo vệ nên chưa bỏ được: Tình hình \(PL I\)\. Vào/],
    [{ columns: [], skipped: [] }, 'Không có danh sách chọn nào để bỏ.'],
  ])('taken away, %j is told', async (lists, sentence) => {
    const { press } = await checked(null, { removeLists: () => Promise.resolve(lists) });
    await press('Bỏ danh sách chọn');
    expect(await shown(sentence)).toBeInTheDocument();
  });
});
