/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { CheckResult } from '../../../src/app/checkWorkbook';
import { checkResult, emptyResult, misspelled } from '../checkResults';
import { layoutInJsdom } from '../layoutInJsdom';
import { fakeUseCases, renderPane } from '../renderPane';

beforeAll(layoutInJsdom);

/** A pane in which one finding was corrected; the check after that finds what `after` says. */
async function corrected(after: CheckResult) {
  const first = checkResult({ findings: [misspelled] });
  let count = 0;
  const useCases = fakeUseCases({ checkWorkbook: () => Promise.resolve((count += 1) === 2 ? after : first) });
  const { user } = renderPane(useCases);
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await user.click(within(await screen.findByRole('tree', { name: /^Nội dung cần rà soát/ })).getByText('PL II!C10'));
  await user.click(screen.getByRole('button', { name: 'Sửa ô này' }));
  return { user, useCases, undo: await screen.findByRole('button', { name: 'Hoàn tác lần sửa gần nhất (1 ô)' }) };
}

describe.each([
  ['something else is found', checkResult()],
  ['nothing is found any more', checkResult({ findings: [] })],
  ['no appendix is found and nothing to look at', emptyResult()],
])('after a correction, where %s', (_sentence, after) => {
  test('it can be taken back, and the keyboard is not thrown out while that is done', async () => {
    const { user, useCases, undo } = await corrected(after);
    undo.focus();
    let isFocusKept = false;
    useCases.undoFixes.mockImplementation((changed) => {
      isFocusKept = document.activeElement === undo;
      return Promise.resolve({ changed, refused: [] });
    });
    await user.keyboard('{Enter}');
    expect(useCases.undoFixes).toHaveBeenCalledWith([expect.objectContaining({ at: { sheet: 'PL II', row0: 9, col0: 2 } })], expect.anything());
    expect(isFocusKept).toBe(true);
    expect(await screen.findByRole('tree', { name: /^Nội dung cần rà soát/ })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Hoàn tác lần sửa/ })).not.toBeInTheDocument();
  });
});
