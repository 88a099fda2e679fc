import fc from 'fast-check';
import { findSlips } from '../../src/app/findSlips';
import { knowledgeOf } from '../../src/app/knowledge';
import { lookTables } from '../../src/app/lookTables';
import { planColours } from '../../src/app/planColours';
import { planMarks } from '../../src/app/planMarks';
import { understandWorkbook } from '../../src/app/understandWorkbook';
import type { TableCorrection } from '../../src/core/model/correction';
import type { WorkbookSnapshot } from '../../src/core/model/sheetSnapshot';
import { finish } from '../../src/core/model/steps';
import { usualSettings } from '../../src/core/model/tracking';
import { createTranslator } from '../../src/i18n';
import { findingSentence } from '../../src/i18n/describeFinding';
import '../propertySeed';
import { anyCorrection, anyWorkbook } from './anyWorkbook';
import { anyAsking, layReport, type Asking } from './layReport';

/**
 * Random workbooks through everything that happens between reading and writing: recognised, corrected, checked, judged, marked, reported.
 * None may end in an exception, and a report holds every item once. How many: the first argument, 20,000 without one; SEED=… for others than the usual ones.
 */
const asOf = '2026-12-09';
const t = createTranslator('vi');

function handle(snapshot: WorkbookSnapshot, corrections: readonly TableCorrection[], asking: Asking): number {
  const knowledge = knowledgeOf(snapshot, asOf);
  const understanding = understandWorkbook(snapshot, knowledge, { asOf, corrections });
  const findings = finish(findSlips(snapshot, understanding, knowledge, asOf, { switchedOff: [] }));
  for (const finding of findings) findingSentence(finding, t);
  const reading = { snapshot, state: null, markedSheets: [], progressSheets: [], unmarkableSheets: [], isStructureProtected: false };
  planMarks(reading, findings);
  planColours(reading, lookTables(understanding, usualSettings), asOf, usualSettings);
  layReport(understanding, findings, asking);
  return understanding.appendices.length;
}

function signaturesOf(snapshot: WorkbookSnapshot): readonly { readonly sheet: string; readonly signature: string }[] {
  const { appendices, leftTables } = understandWorkbook(snapshot, knowledgeOf(snapshot, asOf), { asOf, corrections: [] });
  return [...appendices, ...leftTables];
}

const numRuns = Number(process.argv[2] ?? 20_000);
let appendices = 0;
const start = performance.now();
const details = fc.check(
  fc.property(anyWorkbook, anyCorrection, fc.boolean(), anyAsking, (snapshot, correction, isCorrected, asking) => {
    const corrections = isCorrected ? signaturesOf(snapshot).map(({ sheet, signature }) => ({ sheet, signature, ...correction })) : [];
    appendices += handle(snapshot, corrections, asking);
  }),
  { numRuns },
);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(details.failed ? fc.defaultReportMessage(details) : `${numRuns} random workbooks, ${appendices} appendices recognised in them, no exception (${seconds} s)`);
process.exitCode = details.failed ? 1 : 0;
