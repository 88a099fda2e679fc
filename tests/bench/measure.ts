import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { createReport } from '../../src/app/createReport';
import { startEmbeddedExcel } from '../../src/embedded/startEmbeddedExcel';
import { openWorkbook } from '../../src/embedded/xlsx/openWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { generateWorkbook } from './generateWorkbook';

/** What one run of a use-case took; memory is the most the process held. */
export interface Measurement {
  readonly milliseconds: number;
  readonly requests: number;
  readonly bytes: number;
  readonly peakMegabytes: number;
}

const useCases = {
  check: () => checkWorkbook(createExcelWorkbook(), { asOf: '2026-12-09' }),
  report: () => createReport(createExcelWorkbook(), { asOf: '2026-12-09', period: '2026-Q4', unit: null }),
} as const;
export type UseCase = keyof typeof useCases;

/** A workbook to measure on: a sample by its name, or so many generated rows. */
export function open(source: string) {
  const rows = Number(source);
  if (Number.isInteger(rows)) return Promise.resolve(generateWorkbook(rows));
  return openWorkbook(readFileSync(path.join('assets', 'samples', `${source}.xlsx`)));
}

async function measure(source: string, useCase: UseCase): Promise<Measurement> {
  const excel = await startEmbeddedExcel(await open(source));
  const start = performance.now();
  await useCases[useCase]();
  const milliseconds = performance.now() - start;
  const { requests, releases, bytesIn, bytesOut } = excel.counters;
  return { milliseconds, requests: requests - releases, bytes: bytesIn + bytesOut, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

const [source = '', useCase = 'check'] = process.argv.slice(2);
void measure(source, useCase as UseCase).then((measurement) => process.stdout.write(`${JSON.stringify(measurement)}\n`));
