import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './launchBrowser';
import { openWorkbench } from './openWorkbench';
import { badFiles } from './scenarios/badFiles';
import { colours } from './scenarios/colours';
import { consolidatedReport } from './scenarios/consolidatedReport';
import { directory } from './scenarios/directory';
import { fixing } from './scenarios/fixing';
import { grid } from './scenarios/grid';
import { narrowPane } from './scenarios/narrowPane';
import { plan } from './scenarios/plan';
import { progress } from './scenarios/progress';
import { ribbon } from './scenarios/ribbon';
import { tables } from './scenarios/tables';
import { trackedQuarter } from './scenarios/trackedQuarter';
import type { Scenario, Surroundings } from './Scenario';
import { serveFolder } from './serveFolder';
import { walk } from './walk/walk';
import { proveWatch, watchOutside, type OutsideWatch } from './watchOutside';

/** `WORKBENCH_FOLDER`: a build elsewhere than where `npm run build` puts it. */
const builtPage = path.resolve(process.env['WORKBENCH_FOLDER'] ?? 'dist/workbench');
/** The walks come first: they take the longest. */
const scenarios: readonly Scenario[] = [walk('vi'), walk('en'), trackedQuarter, consolidatedReport, plan, colours, progress, fixing, tables, directory, grid, badFiles, narrowPane, ribbon];


/** Runs the built workbench in a real browser. `--pictures` takes the README's pictures on the way. */
async function run(): Promise<boolean> {
  if (!existsSync(path.join(builtPage, 'index.html'))) throw new Error('There is nothing to run yet: npm run build');
  const surroundings: Surroundings = {
    folder: mkdtempSync(path.join(os.tmpdir(), 'workbench-run-')),
    pictures: process.argv.includes('--pictures') ? path.resolve('assets/readme') : null,
  };
  const served = await serveFolder(builtPage);
  const watch = await watchOutside();
  const browser = await launchBrowser(watch.address);
  const failures: string[] = [];
  let passed = 0;
  try {
    await proveWatch(browser, watch, new URL('grid.css', served.address).href);
    const note = (result: Played): void => {
      passed += result.passed;
      failures.push(...result.failures);
    };
    const left = scenarios.filter(isWanted);
    const playInTurn = async (): Promise<void> => {
      for (let scenario = left.shift(); scenario !== undefined; scenario = left.shift()) note(await play(scenario, browser, served.address, surroundings, watch));
    };
    // Two at a time, each in a context of its own: much of a run is waiting.
    await Promise.all([playInTurn(), playInTurn()]);
  } finally {
    await browser.close();
    served.close();
    watch.close();
    rmSync(surroundings.folder, { recursive: true, force: true });
  }
  for (const failure of failures) console.error(`\n✗ ${failure}`);
  console.log(`${passed} passed, ${failures.length} failed`);
  return failures.length === 0;
}

interface Played {
  readonly passed: number;
  readonly failures: readonly string[];
}

/** `--only WORD` plays the scenarios whose title holds the word. */
function isWanted({ title }: Scenario): boolean {
  const at = process.argv.indexOf('--only');
  return at < 0 || title.toLocaleLowerCase('vi').includes((process.argv[at + 1] ?? '').toLocaleLowerCase('vi'));
}

/** Plays a scenario to its end, or to its first failing step: the rest could tell nothing. */
async function play({ title, steps }: Scenario, browser: Browser, address: string, surroundings: Surroundings, watch: OutsideWatch): Promise<Played> {
  const told: string[] = [`\n${title}`];
  const workbench = await openWorkbench(browser, address);
  const failures: string[] = [];
  let passed = 0;
  const watched: Scenario['steps'] = [...steps, ['asks no other host and leaves no error behind', async () => failOn([...workbench.incidents, ...watch.takeAsked().map((host) => `sent to ${host}`)])]];
  for (const [sentence, step] of watched) {
    try {
      await step(workbench, surroundings);
      passed += 1;
      told.push(`  ✓ ${sentence}`);
    } catch (error) {
      failures.push(`${title}: ${sentence}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${workbench.incidents.join('\n')}`);
      told.push(`  ✗ ${sentence}`);
      break;
    }
  }
  await workbench.page.context().close();
  console.log(told.join('\n'));
  return { passed, failures };
}

function failOn(incidents: readonly string[]): Promise<void> {
  return incidents.length === 0 ? Promise.resolve() : Promise.reject(new Error(incidents.join('\n')));
}

run().then(
  (isWell) => {
    process.exitCode = isWell ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
  },
);
