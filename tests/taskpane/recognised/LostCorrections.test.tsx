/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import type { TableCorrection } from '../../../src/core/model/correction';
import { checkResult } from '../checkResults';
import { layoutInJsdom } from '../layoutInJsdom';
import { fakeUseCases, renderPane } from '../renderPane';

beforeAll(layoutInJsdom);

const said: TableCorrection = { sheet: 'PL II', signature: 'tt|noi dung', kind: 'indicators', columns: { content: 1 } };

async function checked(lostCorrections: readonly TableCorrection[]) {
  const useCases = fakeUseCases({ checkWorkbook: () => Promise.resolve(checkResult({ lostCorrections })) });
  const { user } = renderPane(useCases);
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await screen.findByText('Danh mục cơ quan');
  return { user, useCases };
}

test('what was said of a table and no longer holds is told, and can be forgotten', async () => {
  const { user, useCases } = await checked([said]);
  expect(screen.getByText(/^Tiêu đề cột trên trang “PL II” đã thay đổi/, { ignore: '[role=status]' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Không nhắc lại' }));
  expect(useCases.forgetCorrection).toHaveBeenCalledWith({ sheet: 'PL II', signature: 'tt|noi dung' });
});

test('nothing is told where everything said still holds', async () => {
  await checked([]);
  expect(screen.queryByText(/^Tiêu đề cột trên trang/)).not.toBeInTheDocument();
});
