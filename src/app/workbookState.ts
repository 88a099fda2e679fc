import type { ReportMemory } from '../core/report/earlierReport';

/** What we remember in the workbook itself, so that it travels with the file. */
export interface WorkbookState {
  readonly version: 1;
  /** One entry a report sheet. */
  readonly reports: readonly ReportMemory[];
}

const emptyState: WorkbookState = { version: 1, reports: [] };

export function writeState(state: WorkbookState): string {
  return JSON.stringify(state);
}

/** Reads a stored state; what is missing, damaged or of another version counts as nothing remembered, so the user's file always opens. */
export function readState(stored: string | null): WorkbookState {
  if (stored === null) return emptyState;
  const parsed = parseJson(stored);
  if (!isRecord(parsed) || parsed.version !== 1 || !Array.isArray(parsed.reports)) return emptyState;
  return { version: 1, reports: parsed.reports.filter(isReportMemory) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isReportMemory(value: unknown): value is ReportMemory {
  if (!isRecord(value)) return false;
  const { sheet, period, unit, fingerprint, places, written, formulas, shape, pending } = value;
  return (
    typeof sheet === 'string' &&
    typeof period === 'string' &&
    (unit === null || typeof unit === 'string') &&
    typeof fingerprint === 'string' &&
    isRecord(places) &&
    Object.values(places).every(isPosition) &&
    isRecord(written) &&
    Object.values(written).every((text) => typeof text === 'string') &&
    Array.isArray(formulas) &&
    formulas.every(isPosition) &&
    (shape === undefined || typeof shape === 'string') &&
    (pending === undefined || (Array.isArray(pending) && pending.every(isLeftOver)))
  );
}

function isLeftOver(value: unknown): boolean {
  return isRecord(value) && [value.freeId, value.item, value.text].every((text) => typeof text === 'string');
}

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
