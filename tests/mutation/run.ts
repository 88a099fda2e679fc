import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureFolder } from './measureFolder';
import type { MutantResult } from './Mutant';
import { scoreOf, scoreTable, survivorLines, type Score } from './report';

/** Changes the sources one place at a time and sees whether the tests of the same folder notice. Exit status 1 below the score asked for. */
const measured = ['core/text', 'core/numbers', 'core/dates', 'core/deadlines', 'core/targets', 'core/agencies', 'core/directory', 'core/rules', 'core/progress'];
const leastScore = 80;
const root = path.resolve(__dirname, '../..');

function byFile(results: readonly MutantResult[]): readonly Score[] {
  const files = [...new Set(results.map(({ mutant }) => mutant.file))];
  return files.map((file) => scoreOf(path.relative(path.join(root, 'src'), file), results.filter(({ mutant }) => mutant.file === file)));
}

async function report(folder: string, jobs: number, sample: number): Promise<Score> {
  const start = performance.now();
  const results = await measureFolder({
    root, folder, jobs, sample,
    onProgress: (done, of) => void (process.stderr.isTTY && process.stderr.write(`\r${folder} ${done}/${of} `)),
  });
  const total = scoreOf(folder, results);
  console.log(`\n${folder} (${((performance.now() - start) / 1000).toFixed(0)} s)\n`);
  for (const line of survivorLines(root, results)) console.log(line);
  console.log(`\n${scoreTable([...byFile(results), total])}`);
  return total;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: 'string', default: '1' }, jobs: { type: 'string', default: String(Math.min(availableParallelism(), 4)) } },
  });
  console.log('Properties are tried on at most 25 values, patterns put together from texts count as texts, and types are not checked.');
  const totals: Score[] = [];
  for (const folder of positionals.length > 0 ? positionals : measured) totals.push(await report(folder, Number(values.jobs), Number(values.sample)));
  if (totals.length > 1) console.log(`\n${scoreTable(totals)}`);
  const low = totals.filter(({ percent }) => percent !== null && percent < leastScore);
  if (low.length > 0) console.log(`\nBelow ${leastScore} %: ${low.map(({ name }) => name).join(', ')}`);
  process.exitCode = low.length > 0 ? 1 : 0;
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
