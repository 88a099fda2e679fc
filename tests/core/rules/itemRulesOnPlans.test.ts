import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findSlips } from '../../../src/app/findSlips';
import { builtInKnowledge } from '../../../src/app/knowledge';
import { understandWorkbook } from '../../../src/app/understandWorkbook';
import type { SheetSnapshot } from '../../../src/core/model/sheetSnapshot';
import { finish } from '../../../src/core/model/steps';

const plans = { 'KH46 I': 'kh46-2025.phu-luc-1.chi-tieu', 'KH46 II': 'kh46-2025.phu-luc-2.nhiem-vu', 'KTS I': 'kts-2026-2030.phu-luc-1.chi-tieu', 'KTS II': 'kts-2026-2030.phu-luc-2.nhiem-vu' };

function readPlan(name: string, file: string): SheetSnapshot {
  const { rows } = JSON.parse(readFileSync(path.join(__dirname, '../../fixtures/plans', `${file}.json`), 'utf8')) as { rows: string[][] };
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, col0) => row[col0] ?? ''));
  return { name, visibility: 'visible', isProtected: false, row0: 0, col0: 0, values, numberFormats: values.map((row) => row.map(() => 'General')), unread: null };
}

const asOf = '2026-11-22';
const knowledge = builtInKnowledge();
const snapshot = { sheets: Object.entries(plans).map(([name, file]) => readPlan(name, file)) };
const understanding = understandWorkbook(snapshot, knowledge, { asOf, corrections: [] });
const findings = finish(findSlips(snapshot, understanding, knowledge, asOf, { switchedOff: [] })).filter(({ ruleId }) => !/^(agency|lead)-/.test(ruleId));

/** 1-based rows, as Excel shows them; a finding on the whole sheet has none. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'target-qualitative': ['KH46 I 6', 'KH46 I 7', 'KH46 I 31'],
  'ordinal-duplicate': ['KH46 I 29'],
  'target-format': ['KH46 I 29', 'KH46 I 30'],
  'six-clear': ['KH46 II', 'KTS II'],
  'deadline-before-plan': ['KH46 II 25', 'KH46 II 44'],
  'deadline-format': ['KH46 II 29', 'KH46 II 30', 'KH46 II 38', 'KH46 II 45'],
  'item-duplicate': ['KH46 II 111'],
  'target-conflict': ['KTS I 11', 'KTS I 15', 'KTS I 23'],
  'header-repeated': ['KTS I 16', 'KTS I 25', 'KTS II 11', 'KTS II 17', 'KTS II 23', 'KTS II 28', 'KTS II 33'],
};

test('what the item rules say about the two plans in one workbook, and nothing else', () => {
  const found: Record<string, string[]> = {};
  for (const { ruleId, at } of findings) (found[ruleId] ??= []).push(at.row0 === null ? at.sheet : `${at.sheet} ${at.row0 + 1}`);
  expect(found).toEqual(expected);
});

