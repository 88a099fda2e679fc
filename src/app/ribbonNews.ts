import type { IsoDate } from '../core/model/cell';
import type { ReportResult } from './createReport';
import { failureCodes, type FailureCode } from './ports';
import { isDay, isRecord, isText, parsedJson } from './storedValues';

/** The functions behind the ribbon's buttons, by the names that the manifest calls. */
export const ribbonCommandNames = ['checkWorkbook', 'trackProgress', 'createReport', 'removeMarks'] as const;
export type RibbonCommandName = (typeof ribbonCommandNames)[number];

/** Why a ribbon command failed, as it crosses from one page to another. */
export interface ToldFailure {
  readonly code: FailureCode;
  readonly detail: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/**
 * What a ribbon button did. Kinds, counts, days and names of sheets, never what cells hold: a pane that hears of it looks at the workbook itself,
 * so nothing has to be believed that is shown as a result.
 */
export type RibbonDeed =
  | { readonly command: 'checkWorkbook'; readonly asOf: IsoDate; readonly errors: number; readonly warnings: number; readonly notes: number; readonly unmarkedSheets: readonly string[] }
  | { readonly command: 'trackProgress'; readonly asOf: IsoDate; readonly unmarkedSheets: readonly string[] }
  | { readonly command: 'createReport'; readonly report: ReportResult }
  | { readonly command: 'removeMarks'; readonly sheets: readonly string[] }
  | { readonly command: RibbonCommandName; readonly failure: ToldFailure };

/** What pane and ribbon say to each other. `workbook`: which workbook it is about, see `workbookKey`; `id` is a text that no other news has. */
export type RibbonMessage = { readonly kind: 'done'; readonly id: string; readonly workbook: string; readonly deed: RibbonDeed } | { readonly kind: 'heard'; readonly id: string };

const version = 1;
/** No message of ours is as long; whoever sends such a one is somebody else. */
const mostCharacters = 100_000;

export function writeMessage(message: RibbonMessage): string {
  return JSON.stringify({ version, ...message });
}

/** A message as it came; null where it is none of ours, of another version, or damaged: every page of this address can send what it likes. */
export function readMessage(text: string): RibbonMessage | null {
  const value = text.length > mostCharacters ? null : parsedJson(text);
  if (!isRecord(value) || value.version !== version || !isText(value.id)) return null;
  if (value.kind === 'heard') return { kind: 'heard', id: value.id };
  const deed = value.kind === 'done' ? deedOf(value.deed) : null;
  return deed && isText(value.workbook) ? { kind: 'done', id: value.id, workbook: value.workbook, deed } : null;
}

/** A deed alone, written as JSON; null where it is none. */
export function readDeed(text: string): RibbonDeed | null {
  return text.length > mostCharacters ? null : deedOf(parsedJson(text));
}

/** Only the members that belong to a deed are taken over. */
function deedOf(value: unknown): RibbonDeed | null {
  if (!isRecord(value)) return null;
  const command = ribbonCommandNames.find((name) => name === value.command);
  if (command === undefined) return null;
  if (value.failure !== undefined) {
    const failure = readFailure(value.failure);
    return failure && { command, failure };
  }
  return successes[command](value);
}

const successes: Readonly<Record<RibbonCommandName, (value: Record<string, unknown>) => RibbonDeed | null>> = {
  checkWorkbook: ({ asOf, errors, warnings, notes, unmarkedSheets }) => {
    const isCounted = isCount(errors) && isCount(warnings) && isCount(notes);
    return isDay(asOf) && isCounted && areTexts(unmarkedSheets) ? { command: 'checkWorkbook', asOf, errors, warnings, notes, unmarkedSheets } : null;
  },
  trackProgress: ({ asOf, unmarkedSheets }) => (isDay(asOf) && areTexts(unmarkedSheets) ? { command: 'trackProgress', asOf, unmarkedSheets } : null),
  createReport: (value) => {
    const report = readReport(value.report);
    return report && { command: 'createReport', report };
  },
  removeMarks: ({ sheets }) => (areTexts(sheets) ? { command: 'removeMarks', sheets } : null),
};

function readReport(value: unknown): ReportResult | null {
  if (!isRecord(value)) return null;
  const { sheet, isNewSheet, carriedOver, taskCount, indicatorCount, unreadSheets, isShown } = value;
  if (!isText(sheet) || typeof isNewSheet !== 'boolean' || typeof isShown !== 'boolean' || !areTexts(unreadSheets)) return null;
  return isCount(carriedOver) && isCount(taskCount) && isCount(indicatorCount) ? { sheet, isNewSheet, carriedOver, taskCount, indicatorCount, unreadSheets, isShown } : null;
}

function readFailure(value: unknown): ToldFailure | null {
  if (!isRecord(value) || !isText(value.detail) || !isRecord(value.data)) return null;
  const code = failureCodes.find((known) => known === value.code);
  const data = Object.entries(value.data).filter((entry): entry is [string, string | number] => isText(entry[1]) || typeof entry[1] === 'number');
  return code === undefined ? null : { code, detail: value.detail, data: Object.fromEntries(data) };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}
