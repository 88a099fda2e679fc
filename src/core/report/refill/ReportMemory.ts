import type { LeftOver } from '../freeTexts';
import { readFrame, type RowFrame } from './rowFrame';

interface ReportOf {
  readonly sheet: string;
  readonly period: string;
  readonly unit: string | null;
}

/** What was remembered of a report before its rows were: it is never filled again, only its texts are taken over. */
export interface FirstReportMemory extends ReportOf {
  /** Fingerprint of every cell that is not the user's. */
  readonly fingerprint: string;
  /** Places outside the tables: id → [row0, col0]. */
  readonly places: Readonly<Record<string, readonly [number, number]>>;
  /** What we write into free places while the user writes nothing else, where that is not empty. */
  readonly written: Readonly<Record<string, string>>;
  /** Cells whose value Excel computes; they are not compared. */
  readonly formulas: readonly (readonly [number, number])[];
  readonly shape?: string;
  /** Texts of the user's whose sheet was being filled again when that was cut short. */
  readonly pending?: readonly LeftOver[];
}

/** What is remembered of a report, row by row, so that a later run can tell our rows from the user's wherever they stand. About 35 bytes a row. */
export interface RowsMemory extends ReportOf {
  /** Different frames of rows, as `frameCode` writes them. */
  readonly frames: readonly string[];
  /** One word a row, as `encodeRow` writes it, parted by spaces. */
  readonly rows: string;
  /** Rows of the table of left-over texts: name of the row → the place that its text comes from. */
  readonly left: Readonly<Record<string, string>>;
  /** Print of the page breaks that were set. */
  readonly breaks: string;
}

/** Kept in the workbook as JSON. */
export type ReportMemory = FirstReportMemory | RowsMemory;

export function remembersRows(memory: ReportMemory): memory is RowsMemory {
  return 'rows' in memory;
}

export interface RememberedRow {
  readonly name: string;
  readonly isAgain: boolean;
  /** Print of what our own cells say; '' where they say nothing. */
  readonly print: string;
  readonly frame: RowFrame;
  readonly heightPoints: number | null;
  /** Of each free cell, the hash of what we write there while the user writes nothing else; '' where that is nothing. */
  readonly freeHashes: readonly string[];
}

const noPrint = '......';
const noFree = '.....';
const word = /^(?<name>.{7})(?<print>.{6})(?<frame>\d+)(?<again>!?)\/(?<height>[\d.]*)\/(?<free>.*)$/;

export function encodeRow(row: Omit<RememberedRow, 'frame'>, frame: number): string {
  const free = row.freeHashes.some((hash) => hash !== '') ? row.freeHashes.map((hash) => hash || noFree).join('') : '';
  return `${row.name}${row.print || noPrint}${frame}${row.isAgain ? '!' : ''}/${row.heightPoints ?? ''}/${free}`;
}

/** The remembered rows from the first to the last; null where the memory is damaged. */
export function decodeRows({ frames: codes, rows }: RowsMemory): readonly RememberedRow[] | null {
  const frames = codes.map(readFrame);
  const decoded = rows.split(' ').map((written) => decodeRow(written, frames));
  const whole = decoded.filter((row) => row !== null);
  return whole.length === decoded.length ? whole : null;
}

function decodeRow(written: string, frames: readonly RowFrame[]): RememberedRow | null {
  const { name = '', print = '', frame: index = '', again = '', height = '', free = '' } = word.exec(written)?.groups ?? {};
  const frame = frames[Number(index)];
  if (name === '' || !frame) return null;
  const hashes = frame.freeCols0.map((_, at) => free.slice(at * noFree.length, (at + 1) * noFree.length));
  return {
    name, frame, isAgain: again !== '', print: print === noPrint ? '' : print, heightPoints: height === '' ? null : Number(height), freeHashes: hashes.map((hash) => (hash === noFree ? '' : hash)),
  };
}
