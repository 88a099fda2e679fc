import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fate, MutantResult } from './Mutant';

export interface Score {
  readonly name: string;
  readonly mutants: number;
  readonly fates: Readonly<Record<Fate, number>>;
  /** Share of the valid mutants that were noticed, in percent; null without any. */
  readonly percent: number | null;
}

const noFates: Readonly<Record<Fate, number>> = { killed: 0, survived: 0, runaway: 0, uncovered: 0, invalid: 0 };

export function scoreOf(name: string, results: readonly MutantResult[]): Score {
  const fates = { ...noFates };
  for (const { fate } of results) fates[fate] += 1;
  const valid = results.length - fates.invalid;
  return { name, mutants: results.length, fates, percent: valid === 0 ? null : (100 * (fates.killed + fates.runaway)) / valid };
}

const columns: readonly (readonly [string, (score: Score) => string])[] = [
  ['mutants', ({ mutants }) => String(mutants)],
  ['killed', ({ fates }) => String(fates.killed)],
  ['survived', ({ fates }) => String(fates.survived)],
  ['runaway', ({ fates }) => String(fates.runaway)],
  ['uncovered', ({ fates }) => String(fates.uncovered)],
  ['invalid', ({ fates }) => String(fates.invalid)],
  ['score', ({ percent }) => (percent === null ? '-' : `${percent.toFixed(1)} %`)],
];

/** One line a score; what is not noticed counts against it, tests that go there or not. */
export function scoreTable(scores: readonly Score[]): string {
  const width = Math.max(...scores.map(({ name }) => name.length)) + 2;
  const head = ''.padEnd(width) + columns.map(([title]) => title.padStart(10)).join('');
  return [head, ...scores.map((score) => score.name.padEnd(width) + columns.map(([, read]) => read(score).padStart(10)).join(''))].join('\n');
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 67)}…` : line;
}

/** Each mutant that no test notices, with its place and what was changed. */
export function survivorLines(root: string, results: readonly MutantResult[]): readonly string[] {
  const texts = new Map<string, string>();
  return results
    .filter(({ fate }) => fate === 'survived' || fate === 'uncovered')
    .map(({ mutant: { file, start, end, text, operator }, fate }) => {
      const source = texts.get(file) ?? readFileSync(file, 'utf8');
      texts.set(file, source);
      const before = source.slice(0, start).split('\n');
      const place = `${path.relative(root, file)}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
      return `${place}  ${operator}${fate === 'uncovered' ? ' (no test goes here)' : ''}  ${oneLine(source.slice(start, end)) || '(nothing)'}  →  ${oneLine(text) || '(nothing)'}`;
    });
}
