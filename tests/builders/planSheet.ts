import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sheetOf } from './sheetBuilder';

export type PlanAppendix = 'kh46-2025.phu-luc-1.chi-tieu' | 'kh46-2025.phu-luc-2.nhiem-vu' | 'kts-2026-2030.phu-luc-1.chi-tieu' | 'kts-2026-2030.phu-luc-2.nhiem-vu';

/** An appendix of the real plans, row by row as in the document. */
export function planRows(appendix: PlanAppendix): readonly (readonly string[])[] {
  const file = path.join(__dirname, '..', 'fixtures', 'plans', `${appendix}.json`);
  const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: string[][] };
  return rows;
}

export function planSheet(appendix: PlanAppendix) {
  return sheetOf(planRows(appendix), { name: appendix });
}
