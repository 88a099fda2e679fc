import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/launchBrowser';
import { serveFolder } from '../e2e/serveFolder';

/**
 * How long the pane takes from navigation to usable, beside the pane of Microsoft's own React template, both built and timed in this run.
 * `--template FOLDER` is a checkout of Office-Addin-TaskPane-React with its packages installed. Without it our own time is told alone.
 * Every start has an empty cache and the office.js of the npm package, which answers where Microsoft's address is asked.
 */
const officeHost = 'https://appsforoffice.microsoft.com';
const officePath = 'lib/1/hosted';
const officeFolder = path.resolve('node_modules/@microsoft/office-js/dist');
const starts = 21;
const mostTimesTheTemplate = 1.3;

interface Contestant {
  readonly name: string;
  readonly folder: string;
  /** The element that the pane is drawn into. */
  readonly root: string;
}

/**
 * Resolves with the milliseconds since navigation at which a button of the pane can be pressed and has been drawn.
 * As text, because what carries functions into the page also carries names that are not known there.
 */
const whenUsable = (root: string): string => `new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error('not usable after 20 seconds')), 20000);
  const look = () => document.querySelector('${root} button:not([disabled])') === null
    ? requestAnimationFrame(look)
    : requestAnimationFrame(() => resolve(performance.now()));
  look();
})`;

async function start(browser: Browser, address: string, { root }: Contestant): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 350, height: 600 }, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto(`${address}taskpane.html`, { waitUntil: 'commit' });
  const milliseconds = await page.evaluate<number>(whenUsable(root));
  await context.close();
  return milliseconds;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** A copy of a built folder that has office.js beside it: a browser whose requests are answered by a program keeps no cache, as Excel's does. */
async function withOwnOffice({ folder }: Contestant, copy: string): Promise<string> {
  await cp(folder, copy, { recursive: true, filter: (file) => !file.endsWith('.map') });
  await cp(officeFolder, path.join(copy, officePath), { recursive: true });
  const texts = (await readdir(copy)).filter((file) => /\.(?:html|js)$/.test(file)).map((file) => path.join(copy, file));
  for (const file of texts) {
    const text = await readFile(file, 'utf8');
    if (text.includes(officeHost)) await writeFile(file, text.replaceAll(officeHost, ''));
  }
  return copy;
}

/** The contestants take turns, so that a busy moment of the machine burdens both. */
async function medians(contestants: readonly Contestant[]): Promise<readonly number[]> {
  const place = await mkdtemp(path.join(os.tmpdir(), 'pane-start-'));
  const served = await Promise.all(contestants.map(async (contestant, index) => serveFolder(await withOwnOffice(contestant, path.join(place, String(index))))));
  const browser = await launchBrowser();
  const times = contestants.map((): number[] => []);
  for (let turn = 0; turn <= starts; turn += 1) {
    for (const [index, contestant] of contestants.entries()) {
      const milliseconds = await start(browser, served[index]?.address ?? '', contestant);
      // The first start warms the browser.
      if (turn > 0) times[index]?.push(milliseconds);
    }
  }
  await browser.close();
  for (const { close } of served) close();
  await rm(place, { recursive: true });
  return times.map(median);
}

function build(folder: string, ...command: readonly string[]): void {
  execFileSync('npm', ['run', ...command], { cwd: folder, stdio: 'ignore' });
}

async function run(): Promise<boolean> {
  const at = process.argv.indexOf('--template');
  const template = at < 0 ? null : path.resolve(process.argv[at + 1] ?? '');
  build('.', 'build', '--', '--config-name', 'addin');
  if (template !== null) build(template, 'build');
  const contestants: readonly Contestant[] = [
    { name: 'Trợ lý Phụ lục', folder: path.resolve('dist/addin'), root: '#root' },
    ...(template === null ? [] : [{ name: 'template', folder: path.join(template, 'dist'), root: '#container' }]),
  ];
  const times = await medians(contestants);
  contestants.forEach(({ name }, index) => console.log(`pane start  ${name.padEnd(16)} ${times[index]?.toFixed(0)} ms, median of ${starts}`));
  const [own = NaN, other] = times;
  if (other === undefined) return true;
  console.log(`pane start  ${(own / other).toFixed(2)} times the template's (limit ${mostTimesTheTemplate})`);
  return own <= mostTimesTheTemplate * other;
}

run().then(
  (isWell) => {
    process.exitCode = isWell ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
