/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import type { StoredSettings } from '../../../src/app/changeSettings';
import { WorkbookFailure } from '../../../src/app/ports';
import { usualSettings } from '../../../src/core/model/tracking';
import { createTranslator } from '../../../src/i18n';
import '../../../src/taskpane/results/Results';
import { layoutInJsdom } from '../layoutInJsdom';
import { fakeUseCases, renderPane } from '../renderPane';

beforeAll(layoutInJsdom);

const t = createTranslator('vi');
const ofDecree: StoredSettings = { settings: { ...usualSettings, period: '2026-Q3', cutOffRule: 'decree' }, isLater: false };
const control = expect.anything() as unknown;
const press = async (user: { readonly click: (element: Element) => Promise<void> }, name: string) => user.click(screen.getByRole('button', { name }));

/** The pane, where the workbook's settings have not come yet. */
function openEarly() {
  let [come, fail]: [(stored: StoredSettings) => void, (why: unknown) => void] = [() => undefined, () => undefined];
  const useCases = fakeUseCases({ readSettings: () => new Promise((resolve, reject) => ([come, fail] = [resolve, reject])) });
  return { useCases, ...renderPane(useCases), come: () => act(async () => come(ofDecree)), fail: () => act(async () => fail(new WorkbookFailure('busy'))) };
}

describe('a check asked for before the settings have come', () => {
  test('is shown as begun, and begins as of the day that they say, once', async () => {
    const { useCases, user, come } = openEarly();
    await press(user, 'Kiểm tra');
    expect(useCases.checkWorkbook).not.toHaveBeenCalled();
    expect(screen.getByText(t('busy.check'), { ignore: '[role=status]' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Kiểm tra' })).toHaveAttribute('aria-disabled', 'true');
    await come();
    expect(useCases.checkWorkbook.mock.calls).toEqual([[{ asOf: '2026-09-14' }, control]]);
    expect(await screen.findByRole('heading', { name: /^Tổng hợp đến ngày/ })).toBeInTheDocument();
    expect(screen.queryByText(t('outdated.check'))).not.toBeInTheDocument();
  });

  test('begins as of the day on screen where they could not be read', async () => {
    const { useCases, user, fail } = openEarly();
    await press(user, 'Kiểm tra');
    await fail();
    expect(useCases.checkWorkbook.mock.calls).toEqual([[{ asOf: '2026-12-14' }, control]]);
  });

  test('can be given up', async () => {
    const { useCases, user, come } = openEarly();
    await press(user, 'Kiểm tra');
    await user.click(await screen.findByRole('button', { name: 'Dừng' }, { timeout: 10_000 }));
    await come();
    expect(useCases.checkWorkbook).not.toHaveBeenCalled();
    await press(user, 'Kiểm tra');
    expect(useCases.checkWorkbook).toHaveBeenCalledTimes(1);
  });
});

test('what does not depend on them does not wait', async () => {
  const { useCases, user } = openEarly();
  await press(user, 'Xóa đánh dấu');
  expect(useCases.removeMarks).toHaveBeenCalledTimes(1);
});
