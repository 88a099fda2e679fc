import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chooseTests } from './chooseTests';
import { createWorker, type Worker } from './createPool';
import { findMutants } from './findMutants';
import type { Baseline } from './messages';
import type { Fate, Mutant, MutantResult } from './Mutant';
import { rememberFates, type FateMemory } from './rememberFates';

export interface Measuring {
  readonly root: string;
  /** "core/deadlines", or a single file of such a folder: "core/deadlines/readSpan". */
  readonly folder: string;
  readonly jobs: number;
  /** One mutant in so many is tried, the same ones each time. */
  readonly sample: number;
  readonly onProgress: (done: number, of: number) => void;
}

/** Starting a process and loading everything, on a busy machine. */
const longestBaseline = 300_000;
/** Beyond ten times what the tests usually take. */
const patience = 15_000;
const savedAfter = 50;

function filesUnder(folder: string, fits: (name: string) => boolean): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(fits).map((name) => path.join(folder, name)).sort();
}

async function findBaseline(testFiles: readonly string[], texts: Readonly<Record<string, string>>): Promise<Baseline> {
  const worker = createWorker();
  const answer = await worker.ask({ kind: 'baseline', testFiles, texts }, longestBaseline);
  worker.end();
  if (answer?.kind !== 'baseline') throw new Error('The tests did not come to an end without any mutation.');
  const failed = answer.baseline.testFiles.flatMap(({ file, failed: names }) => names.map((name) => `${file}: ${name}`));
  if (failed.length > 0) throw new Error(`These tests fail without any mutation:\n${failed.join('\n')}`);
  return answer.baseline;
}

function isSampled({ file, start, end, text }: Mutant, root: string, sample: number): boolean {
  const digest = createHash('sha256').update(`${path.relative(root, file)} ${start} ${end} ${text}`).digest();
  return digest.readUInt32BE(0) % sample === 0;
}

async function fateOf(mutant: Mutant, worker: Worker, baseline: Baseline, source: string): Promise<Fate> {
  const { tests, milliseconds } = chooseTests(mutant, baseline);
  if (tests.length === 0) return 'uncovered';
  const text = source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end);
  const answer = await worker.ask({ kind: 'try', file: mutant.file, text, tests }, patience + 10 * milliseconds);
  return answer?.kind === 'tried' ? answer.fate : 'runaway';
}

/** The tests must still pass at the end in a process that has seen many mutants: otherwise one of them has left something behind, and the count is worth nothing. */
async function proveClean(worker: Worker, file: string, source: string, baseline: Baseline): Promise<void> {
  const { tests } = chooseTests({ file, start: 0, end: 0, text: '', operator: '', region: null }, baseline);
  const answer = await worker.ask({ kind: 'try', file, text: source, tests }, longestBaseline);
  if (answer?.kind !== 'tried' || answer.fate !== 'survived') throw new Error(`The tests of ${file} no longer pass without a mutation.`);
}

async function work(queue: Mutant[], sources: ReadonlyMap<string, string>, baseline: Baseline, memory: FateMemory, onDone: () => void): Promise<void> {
  const worker = createWorker();
  let last: Mutant | undefined;
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    memory.note(mutant, await fateOf(mutant, worker, baseline, sources.get(mutant.file) ?? ''));
    last = mutant;
    onDone();
  }
  if (last) await proveClean(worker, last.file, sources.get(last.file) ?? '', baseline);
  worker.end();
}

/** The fate of every mutant of a folder under the tests of the mirrored folder. Errors: tests that fail by themselves. */
export async function measureFolder({ root, folder, jobs, sample, onProgress }: Measuring): Promise<readonly MutantResult[]> {
  const [area = '', name = '', single] = folder.split('/');
  const whole = `${area}/${name}`;
  const files = filesUnder(path.join(root, 'src', whole), (file) => file.endsWith('.ts'));
  const testFiles = filesUnder(path.join(root, 'tests', whole), (file) => file.endsWith('.test.ts'));
  if (files.length === 0) throw new Error(`There are no sources in src/${whole}.`);
  const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  let regions = 0;
  const found = files.map((file) => ({ file, ...findMutants(file, sources.get(file) ?? '', () => regions++) }));
  const baseline = await findBaseline(testFiles, Object.fromEntries(found.map(({ file, instrumented }) => [file, instrumented])));
  const memory = rememberFates(root, whole, files, baseline);
  const mutants = found.flatMap((one) => (single === undefined || path.basename(one.file, '.ts') === single ? one.mutants : [])).filter((mutant) => isSampled(mutant, root, sample));
  const queue = mutants.filter((mutant) => memory.recall(mutant) === undefined);
  const all = queue.length;
  let done = 0;
  const onDone = (): void => {
    done += 1;
    if (done % savedAfter === 0) memory.save();
    onProgress(done, all);
  };
  await Promise.all(Array.from({ length: jobs }, () => work(queue, sources, baseline, memory, onDone)));
  memory.save();
  return mutants.map((mutant) => ({ mutant, fate: memory.recall(mutant) ?? 'uncovered' }));
}
