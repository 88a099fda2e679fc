import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { createReport } from '../../src/app/createReport';
import { exportReport } from '../../src/app/exportReport';
import { startEmbeddedExcel } from '../../src/embedded/startEmbeddedExcel';
import { openWorkbook } from '../../src/embedded/xlsx/openWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { writeXlsx } from '../../src/files/writeXlsx';
import { generateTrackedWorkbook } from './generateTrackedWorkbook';
import { generateWorkbook } from './generateWorkbook';
import { watchRequests } from './watchRequests';

/** What one run of a use-case took; memory is the most the process held. */
export interface Measurement {
  readonly milliseconds: number;
  readonly requests: number;
  readonly bytes: number;
  /** Bytes of the largest request or answer; Excel on the web refuses more than 5 MB. */
  readonly largestBytes: number;
  readonly peakMegabytes: number;
}

const makeReport = () => createReport(createExcelWorkbook(), { asOf: '2026-12-09', period: '2026-Q4', unit: null });

/** What is measured, after what is not. */
const useCases = {
  check: async () => () => checkWorkbook(createExcelWorkbook(), { asOf: '2026-12-09' }),
  report: async () => makeReport,
  reportAgain: async () => {
    await makeReport();
    return makeReport;
  },
  export: async () => {
    const { sheet } = await makeReport();
    return () => exportReport(createExcelWorkbook(), writeXlsx, sheet);
  },
} as const satisfies Record<string, () => Promise<() => Promise<unknown>>>;
export type UseCase = keyof typeof useCases;

/** A workbook to measure on: a sample by its name, so many generated rows ("1000"), or so many tasks with what was reported of them ("tracked-1000"). */
export function open(source: string) {
  const [, tracked] = /^tracked-(\d+)$/.exec(source) ?? [];
  if (tracked !== undefined) return Promise.resolve(generateTrackedWorkbook(Number(tracked)));
  const rows = Number(source);
  if (Number.isInteger(rows)) return Promise.resolve(generateWorkbook(rows));
  return openWorkbook(readFileSync(path.join('assets', 'samples', `${source}.xlsx`)));
}

async function measure(source: string, useCase: UseCase): Promise<Measurement> {
  const excel = await startEmbeddedExcel(await open(source));
  const run = await useCases[useCase]();
  const before = { ...excel.counters };
  const watch = watchRequests(globalThis);
  const start = performance.now();
  await run();
  const milliseconds = performance.now() - start;
  const since = (counter: keyof typeof before) => excel.counters[counter] - before[counter];
  return {
    milliseconds,
    requests: since('requests') - since('releases'),
    bytes: since('bytesIn') + since('bytesOut'),
    largestBytes: watch.largestBytes(),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

const [source = '', useCase = 'check'] = process.argv.slice(2);
void measure(source, useCase as UseCase).then((measurement) => process.stdout.write(`${JSON.stringify(measurement)}\n`));
