import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Linter } from 'eslint';

/** Holds the production build to its promises; `npm test` builds before it runs the tests. */
const dist = path.resolve(__dirname, '../../dist/addin');
const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const kilobyte = 1000;

function read(file: string): string {
  const whole = path.join(dist, file);
  if (!existsSync(whole)) throw new Error(`dist/addin/${file} is missing: run "npm run build" first.`);
  return readFileSync(whole, 'utf8');
}

function gzippedSize(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
}

interface BootSettings {
  readonly officeScripts: readonly string[];
  readonly appScripts: readonly string[];
}

/** What a page is told of its scripts, which it loads by itself. */
function settingsOf(page: string): BootSettings {
  const [, settings = ''] = /<script[^>]*id="?boot-settings"?[^>]*>([^<]*)</.exec(read(page)) ?? [];
  return JSON.parse(settings) as BootSettings;
}

const scriptsOf = (page: string): readonly string[] => settingsOf(page).appScripts;

const builtScripts = (): string[] => readdirSync(dist).filter((file) => file.endsWith('.js'));

describe('the production build', () => {
  test('the pane loads at most 180 kB of its own scripts, gzipped', () => {
    const scripts = scriptsOf('taskpane.html');
    expect(scripts.length).toBeGreaterThan(0);
    expect(gzippedSize(scripts)).toBeLessThanOrEqual(180 * kilobyte);
  });

  test('rules, reading and judging follow in a chunk of at most 90 kB, without React or the .xlsx library, and the agencies and words it is done with in one of their own', () => {
    const later = builtScripts().filter((file) => file.startsWith('engine.'));
    expect(later).toHaveLength(1);
    const modules = JSON.parse(readFileSync(`${dist}.modules.json`, 'utf8')) as Readonly<Record<string, readonly string[]>>;
    const parts = ['app/checkWorkbook', 'core/rules/index', 'core/recognize/recognizeSheet', 'core/progress/judgeAppendix', 'excel/readWorkbook'].map((name) => `src/${name}.ts`);
    expect(parts.filter((part) => !modules[later[0] ?? '']?.includes(part))).toEqual([]);
    expect(gzippedSize(later)).toBeLessThanOrEqual(90 * kilobyte);
    const knowledge = builtScripts().filter((file) => file.startsWith('knowledge.'));
    expect(knowledge).toHaveLength(1);
    expect(gzippedSize(knowledge)).toBeLessThanOrEqual(25 * kilobyte);
    expect(read(later[0] ?? '')).not.toMatch(/react\.element|createRoot|\[Content_Types\]/);
  });

  test('the results of a check, the tabs of progress and of the report, and the words of the other language, come in chunks of their own, for the pane as for the small window', () => {
    const later = ['results', 'progress', 'reporting', 'english'].map((name) => builtScripts().filter((file) => file.startsWith(`${name}.`)));
    expect(later.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
    expect([...scriptsOf('taskpane.html'), ...builtScripts().filter((file) => file.startsWith('told.'))].map(read).join()).not.toMatch(/is not sent anywhere|Press Enter to finish/);
  });

  test('the words of a part of the pane come with its chunk', () => {
    const words = { results: /findings\.search/, progress: /remind\.head/, reporting: /report\.signing\.TUQ/, settings: /settings\.threshold\.aboutShare/, welcome: /first\.failed\.busy/, help: /help\.agency-unknown\.reason/ };
    expect(Object.keys(words).filter((name) => !builtScripts().some((file) => file.startsWith(`${name}.`) && words[name as keyof typeof words].test(read(file))))).toEqual([]);
    expect(Object.values(words).filter((word) => word.test(scriptsOf('taskpane.html').map(read).join()))).toEqual([]);
  });

  test('what writes .xlsx files comes in at most 260 kB when a file is asked for, and nothing of it before', () => {
    const writers = builtScripts().filter((file) => /\[Content_Types\]/.test(read(file)));
    expect(writers.length).toBeGreaterThan(0);
    expect(gzippedSize(writers)).toBeLessThanOrEqual(260 * kilobyte);
    const early = [...scriptsOf('taskpane.html'), ...scriptsOf('commands.html'), ...builtScripts().filter((file) => /^(?:engine|report|sheets|knowledge)\./.test(file))];
    expect(early.filter((file) => writers.includes(file))).toEqual([]);
    expect(writers.map(read).join()).not.toMatch(/\bnew Function\(|[^.\w]eval\(/);
  });

  test('the ribbon functions do without React', () => {
    expect(scriptsOf('commands.html').map(read).join()).not.toMatch(/react\.(transitional\.)?element|createRoot/);
  });

  test('names no foreign address but that of office.js, the names of XML, and the error pages of libraries that nobody is sent to', () => {
    const harmless = [officeAddress, 'https://appsforoffice.microsoft.com', 'http://www.w3.org/', 'http://schemas.openxmlformats.org/', 'http://schemas.microsoft.com/', 'http://purl.org/', 'https://react.dev/', 'https://fb.me/', 'https://localhost'];
    const files = [...builtScripts(), 'taskpane.html', 'commands.html', 'told.html'];
    const addresses = files.flatMap((file) => [...read(file).matchAll(/\b(?:https?|wss?):\/\/[\w.-]+[^\s"'`)<]*/g)].map(([address]) => address));
    expect([...new Set(addresses)].filter((address) => !harmless.some((known) => address.startsWith(known)))).toEqual([]);
  });

  test('asks Microsoft for office.js first and the copy beside it next', () => {
    for (const page of ['taskpane.html', 'commands.html']) expect(settingsOf(page).officeScripts).toEqual([officeAddress, 'office-js/office.js']);
    for (const file of ['office.js', 'o15apptofilemappingtable.js', 'excel-win32-16.01.js', 'excel-mac-16.00.js', 'excel-web-16.00.js', 'vi-vn/office_strings.js', 'en-us/office_strings.js']) {
      expect(existsSync(path.join(dist, 'office-js', file))).toBe(true);
    }
  });

  test('is written in a JavaScript that the oldest supported web view reads: that of 2022, of which Edge 90 lacks only static blocks', () => {
    const linter = new Linter();
    const unread = builtScripts().flatMap((file) => linter.verify(read(file), { languageOptions: { ecmaVersion: 2022, sourceType: 'script' } }).filter(({ fatal }) => fatal));
    expect(unread).toEqual([]);
    expect(builtScripts().filter((file) => /\bstatic\s*\{/.test(read(file)))).toEqual([]);
  }, 60_000);

  test('carries no source maps', () => {
    expect(readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.map'))).toEqual([]);
  });
});
