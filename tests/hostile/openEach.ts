import { readFileSync } from 'node:fs';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { createReport } from '../../src/app/createReport';
import { WorkbookFailure } from '../../src/app/ports';
import { trackProgress } from '../../src/app/trackProgress';
import { BadInput } from '../../src/cli/BadInput';
import { openFile } from '../../src/cli/openFile';
import { startEmbeddedExcel } from '../../src/embedded/startEmbeddedExcel';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';

/**
 * Opens each of the files named, as the command line and the workbench do, and where one opens does with it all that a user may: one line of JSON
 * a file. A process of its own, so that a hang can be ended and the memory of all of it be told.
 */
export interface Opened {
  readonly file: string;
  /** The sentence that the user reads, or `opened`. */
  readonly outcome: string;
  readonly milliseconds: number;
  /** The most memory that the process has had by then, in megabytes. */
  readonly megabytes: number;
}

const asOf = '2026-12-09';

async function outcomeOf(file: string): Promise<string> {
  try {
    const workbook = await openFile(file);
    await startEmbeddedExcel(workbook);
    await useAll();
    await saveWorkbook(workbook);
    return 'opened';
  } catch (error) {
    if (error instanceof BadInput) return error.sentence;
    return `THROWN ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/** A workbook without an appendix is told to be one; nothing else may go wrong. */
async function useAll(): Promise<void> {
  const port = createExcelWorkbook();
  const deeds = [
    () => checkWorkbook(port, { asOf }),
    () => trackProgress(port, { asOf, colours: 'lay' }),
    () => createReport(port, { asOf, period: '2026-Q4', unit: null }),
  ];
  for (const deed of deeds) {
    await deed().catch((error: unknown) => {
      if (!(error instanceof WorkbookFailure) || error.code === 'unexpected') throw error;
    });
  }
}

/** `maxRSS` of a process begins with what its parent had, so Linux is asked for that of the process alone. */
function mostMemory(): number {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024);
  } catch {
    return Math.round(process.resourceUsage().maxRSS / 1024);
  }
}

async function main(files: readonly string[]): Promise<void> {
  for (const file of files) {
    process.stdout.write(`${JSON.stringify({ begun: file })}\n`);
    const start = performance.now();
    const outcome = await outcomeOf(file);
    const opened: Opened = { file, outcome, milliseconds: Math.round(performance.now() - start), megabytes: mostMemory() };
    process.stdout.write(`${JSON.stringify(opened)}\n`);
  }
}

void main(process.argv.slice(2));
