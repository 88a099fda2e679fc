/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorkbookFailure } from '../../src/app/ports';
import { usualChoices } from '../../src/core/model/reportChoices';
import { translatorFor, type Translator } from '../../src/i18n/translatorFor';
import { vi } from '../../src/i18n/vi';
import { TranslatorContext } from '../../src/taskpane/language/TranslatorContext';
import { Pane } from '../../src/taskpane/Pane';
import type { UseCases } from '../../src/taskpane/UseCases';
import { checkResult } from '../taskpane/checkResults';
import { layoutInJsdom } from '../taskpane/layoutInJsdom';
import { fakeUseCases, report } from '../taskpane/renderPane';
import { previewOf } from '../taskpane/report/reportPreviews';
import { trackedResult } from '../taskpane/trackedResult';

const speak = translatorFor('vi', vi);

/** A language in which every sentence shows where it begins and ends, and is 40 % longer than in Vietnamese. */
const pseudo: Translator = (key, values) => {
  const sentence = speak(key, values);
  return `⟦${sentence}${'·'.repeat(Math.ceil(sentence.length * 0.4))}⟧`;
};

/** Every text within some data, of whatever depth. */
function textsIn(data: unknown, found = new Set<string>()): Set<string> {
  if (typeof data === 'string') found.add(data);
  else if (data instanceof Map) for (const [key, value] of data) textsIn([key, value], found);
  else if (typeof data === 'object' && data !== null) for (const value of Object.values(data)) textsIn(value, found);
  return found;
}

/** What comes from the workbook; the longest first, since one may be part of another. */
const data = [...textsIn([checkResult(), trackedResult(), previewOf(), report, usualChoices, 'Kết quả kiểm tra'])].filter((text) => /\p{L}/u.test(text)).sort((one, other) => other.length - one.length);

/** What is left of a text without its sentences, innermost first, without data, and without addresses of cells: letters in it come from no message. */
function strangeWords(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  for (const each of data) rest = rest.replaceAll(each, ' ');
  return rest.replace(/\b[A-Z]{1,3}\d+\b/g, ' ').trim();
}

const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt'] as const;

/** What is written to be sent to Vietnamese agencies is in Vietnamese, whatever language the pane speaks. */
const toBeSent = 'textarea[readonly]';

/** Texts and spoken names on the page that are neither a message nor data. */
function strangers(): readonly string[] {
  const found: string[] = [];
  for (const element of document.body.querySelectorAll(`*:not(style, script, ${toBeSent})`)) {
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent ?? '');
    // A sentence may be cut into several nodes, some of its words being marked: where it ends is told by the whole.
    const whole = strangeWords(element.parentElement?.textContent ?? '');
    if (texts.some(saysMore) && /\p{L}/u.test(whole)) found.push(`${element.tagName.toLowerCase()}: ${texts.join('')}`);
    for (const name of spoken) if (saysMore(element.getAttribute(name) ?? '')) found.push(`${name}: ${element.getAttribute(name) ?? ''}`);
  }
  return [...new Set(found)];
}

function saysMore(text: string): boolean {
  return /\p{L}/u.test(strangeWords(text));
}

/** Chunks and answers come after a moment. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 100)));

async function openPane(other: Partial<UseCases> = {}) {
  const user = userEvent.setup();
  render(
    <FluentProvider theme={webLightTheme}>
      <TranslatorContext value={pseudo}>
        <Pane useCases={fakeUseCases(other)} today="2026-12-14" />
      </TranslatorContext>
    </FluentProvider>,
  );
  await settle();
  return user;
}

beforeAll(() => {
  layoutInJsdom();
  globalThis.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as unknown as MediaQueryList;
});
beforeEach(() => localStorage.clear());

const button = (name: RegExp) => screen.getByRole('button', { name });

test('words that come from no message are seen', () => {
  document.body.innerHTML = `<p>${pseudo('pane.name')} Kiểm tra</p><p title="Hint"></p><p>D5, 12 · ${pseudo('pane.name')}</p><p>Sở Y tế</p>`;
  expect(strangers()).toEqual([expect.stringContaining('Kiểm tra'), 'title: Hint']);
  document.body.innerHTML = '';
});

type User = ReturnType<typeof userEvent.setup>;

const screens: Readonly<Record<string, { readonly other?: Partial<UseCases>; readonly reach: (user: User) => Promise<unknown> }>> = {
  'the first screen': { reach: () => settle() },
  'work under way': {
    other: { checkWorkbook: () => new Promise(() => undefined) },
    reach: async (user) => user.click(button(/^⟦Kiểm tra·+⟧$/)),
  },
  'what was found': {
    reach: async (user) => {
      await user.click(button(/^⟦Kiểm tra·+⟧$/));
      await settle();
      const tree = await screen.findByRole('tree');
      for (const line of within(tree).getAllByRole('treeitem')) if (line.getAttribute('aria-expanded') === 'false') await user.click(line);
      await user.click(within(tree).getAllByRole('treeitem').at(-1) ?? tree);
    },
  },
  'nothing found': {
    other: { checkWorkbook: () => Promise.resolve(checkResult({ findings: [] })) },
    reach: async (user) => user.click(button(/^⟦Kiểm tra·+⟧$/)),
  },
  'a failure': {
    other: { checkWorkbook: () => Promise.reject(new WorkbookFailure('busy')) },
    reach: async (user) => user.click(button(/^⟦Kiểm tra·+⟧$/)),
  },
  'progress, before anything is judged': { reach: async (user) => user.click(screen.getByRole('tab', { name: /Tiến độ/ })) },
  'progress, judged': {
    other: { trackProgress: ({ asOf }) => Promise.resolve({ ...trackedResult(), asOf }) },
    reach: async (user) => {
      await user.click(screen.getByRole('tab', { name: /Tiến độ/ }));
      await user.click(button(/^⟦Tô màu tiến độ·+⟧$/));
      await settle();
      const tree = (await screen.findAllByRole('tree'))[0];
      if (tree) await user.click(within(tree).getAllByRole('treeitem').at(-1) ?? tree);
    },
  },
  'the report': {
    other: { previewReport: () => Promise.resolve(previewOf()) },
    reach: async (user) => {
      await user.click(screen.getByRole('tab', { name: /Báo cáo/ }));
      await screen.findByRole('heading', { name: /Báo cáo đã lập/ });
    },
  },
};

/** Opens everything that is folded. */
async function unfold(user: User): Promise<void> {
  for (const folded of document.body.querySelectorAll<HTMLElement>('button[aria-expanded="false"], summary')) {
    if (document.body.contains(folded) && !folded.hasAttribute('aria-haspopup')) await user.click(folded);
  }
  await settle();
}

test.each(Object.entries(screens))('%s says nothing but messages and what stands in the workbook', async (_, { other = {}, reach }) => {
  const user = await openPane(other);
  await reach(user);
  await settle();
  expect(strangers()).toEqual([]);
  await unfold(user);
  expect(strangers()).toEqual([]);
});
