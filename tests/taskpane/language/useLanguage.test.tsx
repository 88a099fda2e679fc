/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { localPreferences } from '../../../src/app/preferences/localPreferences';
import { firstLanguage } from '../../../src/i18n/firstLanguage';
import { loadTranslator } from '../../../src/i18n/loadTranslator';
import { App } from '../../../src/taskpane/App';
import { layoutInJsdom } from '../layoutInJsdom';
import { fakeUseCases } from '../renderPane';

jest.mock('../../../src/i18n/loadTranslator', () => {
  const actual = jest.requireActual<{ readonly loadTranslator: typeof loadTranslator }>('../../../src/i18n/loadTranslator');
  return { loadTranslator: jest.fn(actual.loadTranslator) };
});
const isUnfetched = () => jest.mocked(loadTranslator).mockRejectedValueOnce(new Error('ChunkLoadError'));
const told = /Chưa tải được tiếng Anh/;
const readOut = () => screen.getAllByRole('status').map(({ textContent }) => textContent ?? '').find((text) => told.test(text));

beforeAll(() => {
  layoutInJsdom();
  globalThis.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as unknown as MediaQueryList;
});
beforeEach(() => localStorage.clear());

async function openApp() {
  const preferences = localPreferences(() => localStorage, '');
  render(<App useCases={fakeUseCases()} today="2026-12-14" isHostDark={false} firstLanguage={await firstLanguage(preferences.read().language)} preferences={preferences} />);
  return userEvent.setup();
}
const retry = () => screen.getByRole('button', { name: 'Thử lại' });

test('the way to the other language is named in that language, and says nothing while nothing has failed', async () => {
  await openApp();
  expect(screen.getByRole('button', { name: 'English' })).toHaveAttribute('lang', 'en');
  expect(screen.queryByText(told)).not.toBeInTheDocument();
});

test('words that cannot be fetched are told, each time, and tried again until they come', async () => {
  const user = await openApp();
  isUnfetched();
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByText(told, { ignore: '[role=status]' })).toBeVisible();
  const first = readOut();
  isUnfetched();
  await user.click(retry());
  await waitFor(() => expect(readOut()).not.toBe(first));
  await user.click(retry());
  expect(await screen.findByRole('button', { name: 'Tiếng Việt' })).toHaveAttribute('lang', 'vi');
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
});

test('so it is where the pane opens in another language than the person has chosen', async () => {
  localStorage.setItem('tro-ly-phu-luc.language', 'en');
  isUnfetched();
  const user = await openApp();
  expect(screen.getByText(told, { ignore: '[role=status]' })).toBeVisible();
  await user.click(retry());
  expect(await screen.findByRole('button', { name: 'Tiếng Việt' })).toBeInTheDocument();
});
