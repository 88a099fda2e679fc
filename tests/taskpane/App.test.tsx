/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import { firstLanguage } from '../../src/i18n/firstLanguage';
import { localPreferences } from '../../src/app/preferences/localPreferences';
import { layoutInJsdom } from './layoutInJsdom';
import { fakeUseCases } from './renderPane';

/** jsdom asks no system for its colours. */
const lightSystem = () => Object.assign(new EventTarget(), { matches: false }) as unknown as MediaQueryList;

beforeAll(() => {
  layoutInJsdom();
  globalThis.matchMedia = lightSystem;
});
beforeEach(() => localStorage.clear());

async function openApp() {
  const preferences = localPreferences(() => localStorage, '');
  const language = await firstLanguage(preferences.read().language);
  const view = render(<App useCases={fakeUseCases()} today="2026-12-14" isHostDark={false} firstLanguage={language} preferences={preferences} />);
  return { user: userEvent.setup(), ...view };
}

describe('the language of the pane', () => {
  test('is Vietnamese until the user chooses the other one, which is remembered', async () => {
    const { user, unmount } = await openApp();
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('button', { name: 'Check' })).toBeInTheDocument();
    unmount();
    await openApp();
    expect(screen.getByRole('button', { name: 'Check' })).toBeInTheDocument();
  });

  test('can be changed back', async () => {
    localStorage.setItem('tro-ly-phu-luc.language', 'en');
    const { user } = await openApp();
    await user.click(screen.getByRole('button', { name: 'Tiếng Việt' }));
    expect(await screen.findByRole('button', { name: 'Kiểm tra' })).toBeInTheDocument();
  });
});
