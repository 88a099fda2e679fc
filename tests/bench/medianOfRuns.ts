import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Measurement, UseCase } from './measure';

const tsx = path.join('node_modules', 'tsx', 'dist', 'cli.mjs');

function run(source: string, useCase: UseCase): Measurement {
  const output = execFileSync(process.execPath, ['--max-old-space-size=8192', tsx, path.join('tests', 'bench', 'measure.ts'), source, useCase], { encoding: 'utf8' });
  return JSON.parse(output) as Measurement;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** The median of each figure over so many runs, every run in a process of its own. */
export function medianOfRuns(source: string, useCase: UseCase, count: number): Measurement {
  const runs = Array.from({ length: count }, () => run(source, useCase));
  const of = (member: keyof Measurement) => median(runs.map((each) => each[member]));
  return { milliseconds: of('milliseconds'), requests: of('requests'), bytes: of('bytes'), largestBytes: of('largestBytes'), peakMegabytes: of('peakMegabytes') };
}

export function printMeasurement(source: string, useCase: UseCase, { milliseconds, requests, bytes, largestBytes, peakMegabytes }: Measurement): void {
  const cells = [`${milliseconds.toFixed(0)} ms`, `${requests} requests`, `${(bytes / 1e6).toFixed(2)} MB`, `largest ${(largestBytes / 1e6).toFixed(2)} MB`, `${peakMegabytes.toFixed(0)} MB memory`];
  console.log(`${useCase.padEnd(11)} ${source.padEnd(22)} ${cells.map((cell) => cell.padStart(16)).join('')}`);
}
