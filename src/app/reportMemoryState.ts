import type { FirstReportMemory, ReportMemory, RowsMemory } from '../core/report/refill/ReportMemory';
import { isRecord, isText } from './storedValues';

/** Whether a stored entry tells of a report: with its rows, or as they were remembered at first. */
export function isReportMemory(value: unknown): value is ReportMemory {
  return isRecord(value) && isText(value.sheet) && isText(value.period) && (value.unit === null || isText(value.unit)) && (isRowsMemory(value) || isFirstMemory(value));
}

type Stored<Memory> = Readonly<Record<keyof Memory, unknown>>;

function isRowsMemory(value: Record<string, unknown>): boolean {
  const { frames, rows, left, breaks } = value as Stored<RowsMemory>;
  return Array.isArray(frames) && frames.every(isText) && isText(rows) && isRecord(left) && Object.values(left).every(isText) && isText(breaks);
}

function isFirstMemory(value: Record<string, unknown>): boolean {
  const { fingerprint, places, written, formulas, shape, pending, rows } = { rows: undefined, ...value } as Stored<FirstReportMemory> & { readonly rows: unknown };
  return (
    rows === undefined &&
    isText(fingerprint) &&
    isRecord(places) &&
    Object.values(places).every(isPosition) &&
    isRecord(written) &&
    Object.values(written).every(isText) &&
    Array.isArray(formulas) &&
    formulas.every(isPosition) &&
    (shape === undefined || isText(shape)) &&
    (pending === undefined || (Array.isArray(pending) && pending.every(isLeftOver)))
  );
}

function isLeftOver(value: unknown): boolean {
  return isRecord(value) && [value.freeId, value.item, value.text].every(isText);
}

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((place) => Number.isInteger(place) && place >= 0);
}
