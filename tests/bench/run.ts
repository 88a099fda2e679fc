import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { medianOfRuns, printMeasurement } from './medianOfRuns';
import type { UseCase } from './measure';

/**
 * Medians of check and report over the embedded Excel: time, requests, bytes on the wire, peak memory of the process. Every run is a
 * process of its own, so that no run warms or burdens the next. Growth from 10,000 to 100,000 rows must stay under 11 times.
 */
const samples = ['kh46-2025', 'kts-2026-2030', 'theo-doi-quy-4-2026'];
const sizes = ['1000', '10000', '100000'];
const useCases: readonly UseCase[] = ['check', 'report'];
const mostGrowth = 11;

const runsOf = (source: string) => (source === '100000' ? 3 : 5);

let grewTooMuch = false;
for (const useCase of useCases) {
  const times = new Map<string, number>();
  for (const source of [...samples, ...sizes]) {
    const measurement = medianOfRuns(source, useCase, runsOf(source));
    times.set(source, measurement.milliseconds);
    printMeasurement(source, useCase, measurement);
  }
  const growth = (times.get('100000') ?? NaN) / (times.get('10000') ?? NaN);
  grewTooMuch ||= !(growth < mostGrowth);
  console.log(`${useCase.padEnd(11)} 10,000 → 100,000 rows: ${growth.toFixed(1)} times the time (limit ${mostGrowth})`);
}

/** A measure in a process of its own that prints its own lines; false where it misses its limits. */
function isWithinLimits(file: string): boolean {
  return spawnSync(process.execPath, [path.join('node_modules', 'tsx', 'dist', 'cli.mjs'), path.join('tests', 'bench', file)], { stdio: 'inherit' }).status === 0;
}

const kept = ['reports.ts', 'checkRows.ts', 'agencies.ts', 'findings.ts'].map(isWithinLimits);
process.exitCode = kept.every(Boolean) && !grewTooMuch ? 0 : 1;
