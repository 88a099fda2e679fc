import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const plansFolder = join(__dirname, '../fixtures/plans');

/** Rows of an appendix as in the document, each cell as text; rows of titles have one cell. */
export type PlanRows = readonly (readonly string[])[];

/** Reads one of the appendices of the two plans by the name of its file, without `.json`. */
export function readPlan(name: string): PlanRows {
  const plan: unknown = JSON.parse(readFileSync(join(plansFolder, `${name}.json`), 'utf8'));
  if (typeof plan !== 'object' || plan === null || !('rows' in plan) || !isRows(plan.rows)) throw new Error(`${name}: no rows`);
  return plan.rows;
}

function isRows(rows: unknown): rows is PlanRows {
  return Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string'));
}
