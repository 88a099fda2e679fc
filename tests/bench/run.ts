import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Measurement, UseCase } from './measure';

/**
 * Medians of check and report over the embedded Excel: time, requests, bytes on the wire, peak memory of the process. Every run is a
 * process of its own, so that no run warms or burdens the next. Growth from 10,000 to 100,000 rows must stay under 11 times.
 */
const samples = ['kh46-2025', 'kts-2026-2030', 'theo-doi-quy-4-2026'];
const sizes = ['1000', '10000', '100000'];
const useCases: readonly UseCase[] = ['check', 'report'];
const mostGrowth = 11;
const tsx = path.join('node_modules', 'tsx', 'dist', 'cli.mjs');

const runsOf = (source: string) => (source === '100000' ? 3 : 5);

function run(source: string, useCase: UseCase): Measurement {
  const output = execFileSync(process.execPath, ['--max-old-space-size=8192', tsx, path.join('tests', 'bench', 'measure.ts'), source, useCase], { encoding: 'utf8' });
  return JSON.parse(output) as Measurement;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function measure(source: string, useCase: UseCase): Measurement {
  const runs = Array.from({ length: runsOf(source) }, () => run(source, useCase));
  const of = (member: keyof Measurement) => median(runs.map((each) => each[member]));
  return { milliseconds: of('milliseconds'), requests: of('requests'), bytes: of('bytes'), peakMegabytes: of('peakMegabytes') };
}

function print(source: string, useCase: UseCase, { milliseconds, requests, bytes, peakMegabytes }: Measurement): void {
  const cells = [`${milliseconds.toFixed(0)} ms`, `${requests} requests`, `${(bytes / 1e6).toFixed(2)} MB`, `${peakMegabytes.toFixed(0)} MB memory`];
  console.log(`${useCase.padEnd(7)} ${source.padEnd(22)} ${cells.map((cell) => cell.padStart(16)).join('')}`);
}

let grewTooMuch = false;
for (const useCase of useCases) {
  const times = new Map<string, number>();
  for (const source of [...samples, ...sizes]) {
    const measurement = measure(source, useCase);
    times.set(source, measurement.milliseconds);
    print(source, useCase, measurement);
  }
  const growth = (times.get('100000') ?? NaN) / (times.get('10000') ?? NaN);
  grewTooMuch ||= !(growth < mostGrowth);
  console.log(`${useCase.padEnd(7)} 10,000 → 100,000 rows: ${growth.toFixed(1)} times the time (limit ${mostGrowth})`);
}

/** A measure in a process of its own that prints its own lines; false where it misses its limits. */
function isWithinLimits(file: string): boolean {
  return spawnSync(process.execPath, [tsx, path.join('tests', 'bench', file)], { stdio: 'inherit' }).status === 0;
}

const kept = ['checkRows.ts', 'agencies.ts'].map(isWithinLimits);
process.exitCode = kept.every(Boolean) && !grewTooMuch ? 0 : 1;
