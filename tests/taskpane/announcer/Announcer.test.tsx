/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor } from '@testing-library/react';
import { WorkbookFailure } from '../../../src/app/ports';
import { Announcer, type AnnouncerProps } from '../../../src/taskpane/announcer/Announcer';
import { createTranslator } from '../../../src/i18n';
import { checkResult } from '../checkResults';
import { layoutInJsdom } from '../layoutInJsdom';
import { fakeUseCases, renderPane } from '../renderPane';

beforeAll(layoutInJsdom);

const t = createTranslator('vi');
const regions = () => screen.getAllByRole('status').map(({ textContent }) => textContent ?? '');
/** The region that says it; one and no other, or it would be heard twice. */
function saidOnce(sentence: string): string {
  const saying = regions().filter((text) => text.includes(sentence));
  expect(saying).toHaveLength(1);
  return saying[0] ?? '';
}

describe('what is read out', () => {
  test.each<readonly [string, AnnouncerProps, AnnouncerProps, isHeard: boolean]>([
    ['the same words of another thing are heard again', { text: 'Excel đang bận', of: 1 }, { text: 'Excel đang bận', of: 2 }, true],
    ['other words are heard', { text: 'một', of: 1 }, { text: 'hai', of: 1 }, true],
    ['the same words of the same thing are not', { text: 'Excel đang bận', of: 1 }, { text: 'Excel đang bận', of: 1 }, false],
    ['silence about another thing stays silent', { text: '', of: 1 }, { text: '', of: 2 }, false],
  ])('%s', (_says, before, after, isHeard) => {
    const { rerender } = render(<FluentProvider theme={webLightTheme}><Announcer {...before} /></FluentProvider>);
    const [first] = regions();
    rerender(<FluentProvider theme={webLightTheme}><Announcer {...after} /></FluentProvider>);
    expect(regions()[0] !== first).toBe(isHeard);
    expect(screen.getByRole('status')).toHaveTextContent(after.text);
  });
});

describe('the pane reads out', () => {
  test('that results have gone out of date, once', async () => {
    let tell: (by: 'others') => void = () => undefined;
    const { user } = renderPane(fakeUseCases({ watchChanges: (onChange) => { tell = onChange; return Promise.resolve(() => Promise.resolve()); } }));
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    await screen.findByRole('heading', { name: /^Tổng hợp/ });
    expect(regions().join()).not.toContain(t('outdated.check.others'));
    act(() => tell('others'));
    expect(saidOnce(t('outdated.check.others'))).not.toContain('Đã kiểm tra xong');
  });

  test('that settings could not be read, and again when another try fails', async () => {
    const { user } = renderPane(fakeUseCases({ readSettings: () => Promise.reject(new WorkbookFailure('busy')) }));
    await waitFor(() => saidOnce(t('settings.problem')));
    const first = saidOnce(t('settings.problem'));
    await user.click(screen.getByRole('button', { name: t('action.retry') }));
    await waitFor(() => expect(saidOnce(t('settings.problem'))).not.toBe(first));
  });

  test('the same failure twice in a row', async () => {
    const { user } = renderPane(fakeUseCases({ showPlace: () => Promise.reject(new WorkbookFailure('sheet-gone')) }));
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    await user.click(await screen.findByText('PL II!C10'));
    const first = saidOnce(t('failure.sheet-gone'));
    await user.click(screen.getByText('PL II!C12'));
    expect(saidOnce(t('failure.sheet-gone'))).not.toBe(first);
  });

  test('what was said of a table that has other headings by now', async () => {
    const lostCorrections = [{ sheet: 'PL IV', signature: 'tt', kind: 'tasks', columns: {} }] as const;
    const { user } = renderPane(fakeUseCases({ checkWorkbook: () => Promise.resolve(checkResult({ lostCorrections })) }));
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    await waitFor(() => saidOnce(t('recognised.lost', { sheet: 'PL IV' })));
  });
});
