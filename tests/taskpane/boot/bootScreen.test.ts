/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';
import { boot as en } from '../../../src/i18n/en/boot';
import { boot as vi } from '../../../src/i18n/vi/boot';

const folder = path.resolve(__dirname, '../../../src/taskpane');
const read = (name: string) => readFileSync(path.join(folder, 'boot', name), 'utf8');
const scripts = ['loadOffice.js', 'bootScreen.js'].map(read);
const template = /<body>([\s\S]*?)<script/.exec(readFileSync(path.join(folder, 'taskpane.ejs'), 'utf8'))?.[1] ?? '';
const microsoft = 'https://appsforoffice.microsoft.com';
const words = { vi, en, cause: 'blocked.address', microsoft };

/** What the build makes of the page: a gap is filled with what its expression says. */
const page = template.replace(/<%- (.*?) %>/g, (_gap, expression: string) => String(new Function(...Object.keys(words), `return ${expression}`)(...Object.values(words)))).replace(/<%.*?%>/g, '');
const settings = { officeScripts: ['https://cdn.test/office.js', 'office-js/office.js'], appScripts: ['taskpane.js'], officeTimeoutMs: 4000, giveUpMs: 10000 };

type Answer = 'arrives' | 'silent' | 'refused';

/** Plays the browser that fetches what is to be fetched ahead. */
let playFetching: MutationObserver | null = null;

/** Puts the page up and runs its boot scripts; addresses answer as told. */
function boot(answers: Readonly<Record<string, Answer>>, userAgent = 'Mozilla/5.0 Chrome/120.0 Edg/120.0') {
  document.head.innerHTML = '';
  document.body.innerHTML = `${page}<script type="application/json" id="boot-settings">${JSON.stringify(settings)}</script>`;
  Object.defineProperty(navigator, 'userAgent', { value: userAgent, configurable: true });
  Object.assign(window, { Office: undefined });
  const asked: string[] = [];
  playFetching = new MutationObserver((changes) => {
    const links = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node): node is HTMLLinkElement => node instanceof HTMLLinkElement);
    for (const link of links) {
      const address = link.getAttribute('href') ?? '';
      asked.push(address);
      if (answers[address] === 'arrives') link.onload?.(new Event('load'));
      if (answers[address] === 'refused') link.onerror?.(new Event('error'));
    }
  });
  playFetching.observe(document.head, { childList: true });
  for (const script of scripts) new Function(script)();
  return { asked };
}

const wait = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const inserted = () => [...document.head.querySelectorAll('script')].map((script) => script.getAttribute('src'));
const shown = () => [...document.querySelectorAll<HTMLElement>('#boot section')].filter(({ style, id }) => style.display === 'block' || (style.display === '' && id === 'boot-waiting')).map(({ id }) => id);

/** Plays the browser: the script last put in has been loaded, with or without leaving an `Office`. */
async function scriptLoaded(withOffice: boolean) {
  Object.assign(window, { Office: withOffice ? {} : undefined });
  [...document.head.querySelectorAll('script')].at(-1)?.onload?.(new Event('load'));
  await wait(0);
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  playFetching?.disconnect();
  jest.useRealTimers();
});

test('all boot scripts are ES5: they run before anything is known of the web view', () => {
  const linter = new Linter();
  const faults = [...scripts, read('bootCommands.js')].flatMap((script) => linter.verify(script, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } }));
  expect(faults.filter(({ fatal }) => fatal)).toEqual([]);
});

describe('the boot screen', () => {
  test('says that the web view is too old where regular expressions cannot look behind', () => {
    const lookingBehind = RegExp;
    const older = jest.spyOn(globalThis, 'RegExp').mockImplementation((pattern) => {
      if (String(pattern).startsWith('(?<=')) throw new SyntaxError('Invalid regular expression: invalid group specifier name');
      return new lookingBehind(pattern);
    });
    const { asked } = boot({});
    older.mockRestore();
    expect(shown()).toEqual(['boot-outdated']);
    expect(asked).toEqual([]);
  });

  test("loads office.js from Microsoft's address and the pane after it", async () => {
    boot({ 'https://cdn.test/office.js': 'arrives' });
    await wait(0);
    expect(inserted()).toEqual(['https://cdn.test/office.js']);
    await scriptLoaded(true);
    expect(inserted()).toEqual(['https://cdn.test/office.js', 'taskpane.js']);
    expect(shown()).toEqual(['boot-waiting']);
  });

  test('takes the copy at once where that address is refused', async () => {
    boot({ 'https://cdn.test/office.js': 'refused', 'office-js/office.js': 'arrives' });
    await wait(0);
    expect(inserted()).toEqual(['office-js/office.js']);
  });

  test('takes the copy after four seconds of silence, not before', async () => {
    const { asked } = boot({ 'https://cdn.test/office.js': 'silent', 'office-js/office.js': 'arrives' });
    await wait(3999);
    expect(asked).toEqual(['https://cdn.test/office.js']);
    await wait(1);
    expect(inserted()).toEqual(['office-js/office.js']);
  });

  test('takes the copy where what arrived is no script', async () => {
    boot({ 'https://cdn.test/office.js': 'arrives', 'office-js/office.js': 'arrives' });
    await wait(0);
    [...document.head.querySelectorAll('script')].at(-1)?.onerror?.(new Event('error'));
    await wait(0);
    expect(inserted()).toEqual(['office-js/office.js']);
  });

  test("takes the copy where a proxy answers with a page of its own, and leaves no tag that office.js could mistake for its own", async () => {
    boot({ 'https://cdn.test/office.js': 'arrives', 'office-js/office.js': 'arrives' });
    await wait(0);
    await scriptLoaded(false);
    expect(inserted()).toEqual(['office-js/office.js']);
  });

  test('explains itself at once where no address is of use', async () => {
    boot({ 'https://cdn.test/office.js': 'refused', 'office-js/office.js': 'refused' });
    await wait(0);
    expect(shown()).toEqual(['boot-blocked']);
    expect(document.querySelector('#boot-blocked')?.textContent).toContain(microsoft);
    expect(document.querySelector('#boot-retry')?.textContent).toBe('Thử lại');
  });

  test('explains itself after ten seconds in which no pane has come up', async () => {
    boot({ 'https://cdn.test/office.js': 'arrives' });
    await wait(0);
    await scriptLoaded(true);
    await wait(9999);
    expect(shown()).toEqual(['boot-waiting']);
    await wait(1);
    expect(shown()).toEqual(['boot-blocked']);
  });

  test('stays away once the pane is up', async () => {
    boot({ 'https://cdn.test/office.js': 'arrives' });
    await wait(0);
    document.getElementById('boot')?.remove();
    await expect(wait(20000)).resolves.not.toThrow();
    expect(document.getElementById('boot')).toBeNull();
  });

  test.each([
    ['Excel 2016 (Internet Explorer)', 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko'],
    ['the first Edge', 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/70.0 Safari/537.36 Edge/18.17763'],
  ])('tells %s what is needed and loads nothing', async (_name, userAgent) => {
    const { asked } = boot({}, userAgent);
    await wait(20000);
    expect(shown()).toEqual(['boot-outdated']);
    expect(asked).toEqual([]);
  });
});
