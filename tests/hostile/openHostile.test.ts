import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { say } from '../../src/cli/words';
import { hostileFiles, type HostileFile, type Outcome } from './hostileFiles';
import type { Opened } from './openEach';

const root = path.join(__dirname, '..', '..');
const mostMegabytes = 500;
/** A hang has no end; a slow machine that does other work has. */
const killAfterMs = 50_000;
const batchSize = 20;

/** `HOSTILE=all` tries every file there is; else of the long lists one in six. */
const tried = process.env['HOSTILE'] === 'all' ? hostileFiles : hostileFiles.filter(({ isOneOfMany }, index) => !isOneOfMany || index % 6 === 0);
const batches = Array.from({ length: Math.ceil(tried.length / batchSize) }, (_, at) => tried.slice(at * batchSize, (at + 1) * batchSize));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens the files one after another in a process of its own; one that takes too long is missing from what comes back, with all after it. */
function openAll(files: readonly string[]): Promise<readonly Opened[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', path.join('tests', 'hostile', 'openEach.ts'), ...files], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    const kill = () => setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    let timer = kill();
    let output = '';
    child.stdout.on('data', (data) => {
      clearTimeout(timer);
      timer = kill();
      output += String(data);
    });
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      resolve(output.trim().split('\n').map((line) => JSON.parse(line) as Opened).filter(({ outcome }) => outcome !== undefined));
    });
  });
}

/** What the user reads, told by its reason. */
function outcomeOf({ outcome, file }: Opened): string {
  if (outcome === 'opened') return outcome;
  const reasons: readonly Exclude<Outcome, 'opened'>[] = ['damaged', 'too-large', 'not-xlsx', 'empty'];
  return reasons.find((reason) => say(`unreadable.${reason}`, { name: path.basename(file) }) === outcome) ?? outcome;
}

test.each(batches.map((batch) => ({ batch, first: batch[0]?.name ?? '' })))('from “$first” on, each hostile file ends in a clear sentence or a sound result, in time and below 500 MB', async ({ batch }) => {
  const files = batch.map(({ bytes }: HostileFile, index) => {
    const file = path.join(folder, `${index}.xlsx`);
    writeFileSync(file, bytes());
    return file;
  });
  const opened = await openAll(files);
  const found = batch.map(({ name, outcomes }, index) => {
    const result = opened.find(({ file }) => file === files[index]);
    const outcome = result ? outcomeOf(result) : 'HANGS';
    return { name, outcome: (outcomes as readonly string[]).includes(outcome) ? 'sound' : outcome };
  });
  expect(found.filter(({ outcome }) => outcome !== 'sound')).toEqual([]);
  expect(Math.max(...opened.map(({ megabytes }) => megabytes))).toBeLessThan(mostMegabytes);
}, 600_000);
