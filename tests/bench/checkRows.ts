import { findSlips } from '../../src/app/findSlips';
import { knowledgeInSteps } from '../../src/app/knowledge';
import { atPace, type Pace } from '../../src/app/pace';
import { planMarks } from '../../src/app/planMarks';
import { understandInSteps } from '../../src/app/understandWorkbook';
import type { WorkbookSnapshot } from '../../src/core/model/sheetSnapshot';
import { startEmbeddedExcel } from '../../src/embedded/startEmbeddedExcel';
import { createWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { generateWorkbook } from './generateWorkbook';

/**
 * The add-in's own share of a check of 10,000 task rows, without Excel and without the embedded host: recognise, read, judge, apply the
 * rules, plan the marks. Prints the first run (as after opening the pane), the median of the others, and the longest stretch without a
 * pause. Asked for: a median of at most 400 ms and no stretch above 50 ms.
 */
const rows = 10_000;
const runs = 9;
const asOf = '2026-12-09';
const mostMilliseconds = 400;
const longestSlice = 50;

interface Run {
  readonly milliseconds: number;
  readonly longest: number;
}

function stopwatch() {
  let sliceStart = performance.now();
  let longest = 0;
  const pace: Pace = {
    onProgress: () => undefined,
    isStopped: () => false,
    now: () => performance.now(),
    pause: async () => {
      longest = Math.max(longest, performance.now() - sliceStart);
      await new Promise((resolve) => setImmediate(resolve));
      sliceStart = performance.now();
    },
  };
  return { pace, longest: () => Math.max(longest, performance.now() - sliceStart) };
}

async function check(snapshot: WorkbookSnapshot): Promise<Run> {
  const start = performance.now();
  const { pace, longest } = stopwatch();
  const knowledge = await atPace(knowledgeInSteps(snapshot, asOf), pace);
  const understanding = await atPace(understandInSteps(snapshot, knowledge, { asOf, corrections: [] }), pace);
  const findings = await atPace(findSlips(snapshot, understanding, knowledge, asOf, { switchedOff: [] }), pace);
  planMarks({ snapshot, state: null, markedSheets: [], progressSheets: [], unmarkableSheets: [], isStructureProtected: false }, findings);
  return { milliseconds: performance.now() - start, longest: longest() };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** The workbook itself is let go again: in Excel it does not lie in the add-in's memory either. */
async function readGenerated(): Promise<WorkbookSnapshot> {
  await startEmbeddedExcel(generateWorkbook(rows));
  const { snapshot } = await createExcelWorkbook().run((session) => session.read());
  await startEmbeddedExcel(createWorkbook());
  return structuredClone(snapshot);
}

async function main(): Promise<void> {
  const snapshot = await readGenerated();
  const first = await check(snapshot);
  const others: Run[] = [];
  for (let run = 0; run < runs; run += 1) others.push(await check(structuredClone(snapshot)));
  const milliseconds = median(others.map((run) => run.milliseconds));
  const longest = median(others.map((run) => run.longest));
  console.log(`check   ${rows} rows, own share: first ${first.milliseconds.toFixed(0)} ms (longest slice ${first.longest.toFixed(0)} ms), then ${milliseconds.toFixed(0)} ms (limit ${mostMilliseconds}), longest slice ${longest.toFixed(0)} ms (limit ${longestSlice})`);
  process.exitCode = milliseconds <= mostMilliseconds && longest <= longestSlice ? 0 : 1;
}

void main();
