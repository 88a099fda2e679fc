import type { AppendixColumn, AppendixKind } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import type { LeftTable, TableCorrection } from '../model/correction';
import type { SheetSnapshot } from '../model/sheetSnapshot';
import type { Steps } from '../model/steps';
import { applyCorrection, correctionFor } from './applyCorrection';
import { assignColumns, type Columns } from './assignColumns';
import { classifyRows, type TableRow } from './classifyRows';
import type { HeadingMatcher, HeadingReading } from './compileVocabulary';
import { confidenceOf, leastConfidence, sureConfidence } from './confidenceOf';
import { decideKind } from './decideKind';
import { findHeaders, type Header } from './findHeaders';
import type { HeadedColumn } from './HeadedColumn';
import { headingPeriod } from './headingPeriod';
import { profileColumns, type ValueProfile } from './profileValues';
import { readHeadings } from './readHeading';
import { roleByValues } from './roleByValues';
import { textsOf } from './rowTexts';
import { signatureOf } from './signatureOf';
import { tableExtents, type TableExtent } from './tableExtent';

/** A table of an appendix as found on a sheet: where, which columns, which rows. Nothing is interpreted yet. */
export interface RecognisedTable {
  readonly kind: AppendixKind;
  readonly confidence: number;
  readonly isConfirmed: boolean;
  readonly needsConfirmation: boolean;
  readonly signature: string;
  readonly title: string;
  readonly header: Header;
  readonly lastRow0: number;
  readonly columns: Columns;
  readonly otherColumns: readonly AppendixColumn[];
  readonly unrecognised: readonly { readonly col0: number; readonly heading: string }[];
  readonly rows: readonly TableRow[];
}

export interface RecognizeOptions {
  /** Cut-off date: of several target columns the one of its year counts. */
  readonly asOf: IsoDate;
  readonly corrections: readonly TableCorrection[];
}

export interface Recognition {
  readonly tables: readonly RecognisedTable[];
  readonly left: readonly LeftTable[];
}

const guessScore = 0.7;

/**
 * Finds the appendix tables of a sheet, and those that only look like tables. What the user said of a table goes before everything that was
 * made out. Never throws.
 */
export function* recognizeSheet(sheet: SheetSnapshot, matcher: HeadingMatcher, options: RecognizeOptions): Steps<Recognition> {
  const headers = yield* findHeaders(sheet, matcher);
  const extents = tableExtents(sheet, headers);
  const tables: RecognisedTable[] = [];
  const left: LeftTable[] = [];
  for (const [index, header] of headers.entries()) {
    const extent = extents[index];
    if (!extent) continue;
    const signature = signatureOf(header.headings.values());
    const correction = correctionFor(sheet.name, signature, options.corrections);
    const isRefused = correction?.kind === 'none';
    const table = yield* recognizeTable({ sheet, header, extent, signature, matcher, asOf: options.asOf, correction: isRefused ? undefined : correction });
    if (!isRefused && (table.isConfirmed || table.confidence >= leastConfidence)) tables.push(table);
    else left.push(toLeftTable(sheet, table, isRefused ? 'user' : 'unlikely'));
    yield;
  }
  return { tables, left };
}

function toLeftTable({ name }: SheetSnapshot, { signature, confidence, header }: RecognisedTable, reason: LeftTable['reason']): LeftTable {
  const columns = [...header.headings].map(([col0, heading]) => ({ col0, heading }));
  return { sheet: name, signature, firstHeaderRow0: header.firstRow0, columns, confidence, reason };
}

interface Found {
  readonly sheet: SheetSnapshot;
  readonly header: Header;
  readonly extent: TableExtent;
  readonly signature: string;
  readonly matcher: HeadingMatcher;
  readonly asOf: IsoDate;
  readonly correction: TableCorrection | undefined;
}

function* recognizeTable({ sheet, header, extent, signature, matcher, asOf, correction }: Found): Steps<RecognisedTable> {
  const title = titleLines(sheet, extent.titleFrom0, header.firstRow0).join('\n');
  const profiles = yield* profileColumns(sheet, header, extent.lastRow0);
  const headed = headedColumns(header, profiles, matcher);
  const kind = correction && correction.kind !== 'none' ? correction.kind : decideKind(headed, title);
  const recognised = assignColumns(headed, profiles, kind, asOf);
  const assigned = correction ? applyCorrection(recognised, headed, correction) : recognised;
  yield;
  const rows = yield* classifyRows(sheet, header, assigned, extent.lastRow0);
  const confidence = confidenceOf({ assigned, headed, profiles, title }, rows);
  const isConfirmed = correction !== undefined;
  return {
    kind, confidence, isConfirmed, needsConfirmation: !isConfirmed && confidence < sureConfidence, signature, title, header,
    lastRow0: rows.at(-1)?.row0 ?? header.lastRow0, ...assigned, rows,
  };
}

function headedColumns({ levels, headings, isGuessed }: Header, profiles: ReadonlyMap<number, ValueProfile>, matcher: HeadingMatcher): readonly HeadedColumn[] {
  return [...readHeadings(levels, matcher)].flatMap(([col0, reading]) => {
    const profile = profiles.get(col0);
    const heading = headings.get(col0) ?? '';
    if (!profile) return [];
    return [{ col0, heading, reading: isGuessed ? withValues(reading, profile, col0 === Math.min(...headings.keys())) : reading, period: headingPeriod(heading), profile }];
  });
}

/** Words that nobody knows are read by what stands below them. */
function withValues(reading: HeadingReading, profile: ValueProfile, isFirst: boolean): HeadingReading {
  const role = reading.matches.length > 0 || reading.aside !== null ? null : roleByValues(profile, isFirst);
  return role ? { matches: [{ role, score: guessScore, phrase: '', isAmbiguous: false }], aside: null, isPeriod: false } : reading;
}

function titleLines(sheet: SheetSnapshot, from0: number, until0: number): readonly string[] {
  return Array.from({ length: Math.max(0, until0 - from0) }, (_, index) => [...textsOf(sheet, from0 + index).values()].join(' ')).filter((line) => line !== '');
}
