import { leftOverPrefix } from '../freeTexts';
import type { PagedReport } from '../paginate';
import { reportColumnCount, type ReportCell, type ReportRow } from '../ReportRow';
import { nameRows, type NamedRow } from './nameRows';
import { encodeRow, type RowsMemory } from './ReportMemory';
import { cellHash, frameCode, printOf, readFrame } from './rowFrame';
import { hashLetters, textHash } from './textHash';

/** Remembers a report as it stands on its sheet; rows of the user's are passed over. */
export function rememberReport(sheet: string, period: string, unit: string | null, { rows }: PagedReport): RowsMemory {
  const frames = new Map<string, number>();
  const left: Record<string, string> = {};
  const words = nameRows(rows).filter(({ kind }) => kind !== 'users').map((named) => {
    const code = frameCode(named.row);
    const frame = frames.get(code) ?? frames.size;
    frames.set(code, frame);
    const origin = named.row.cells.find(({ freeId }) => freeId?.startsWith(leftOverPrefix))?.freeId;
    if (origin) left[named.name] = origin.slice(leftOverPrefix.length);
    return wordOf(named, code, frame);
  });
  return { sheet, period, unit, frames: [...frames.keys()], rows: words.join(' '), left, breaks: breaksPrint(rows) };
}

function wordOf({ row, name, kind }: NamedRow, code: string, frame: number): string {
  const freeCells = row.cells.filter(({ freeId }) => freeId !== null);
  return encodeRow({ name, isAgain: kind === 'again', print: printOf(saysOf(row), readFrame(code).passed), heightPoints: row.heightPoints, freeHashes: freeCells.map(({ ownText }) => freeHash(ownText)) }, frame);
}

function saysOf({ cells }: ReportRow) {
  const says = Array.from({ length: reportColumnCount }, () => null as ReturnType<typeof cellHash>);
  for (const cell of cells) says[cell.col0] = cellHash(cell.col0, shownText(cell));
  return says;
}

function shownText({ input }: ReportCell): string {
  if (input.kind === 'text') return input.text;
  return input.kind === 'number' ? String(input.number) : '';
}

/** By it a text in a free place is known for ours. */
export function freeHash(text: string): string {
  return text === '' ? '' : hashLetters(textHash(text), 5);
}

/** Where pages begin, so that breaks that are there already are not set again. */
export function breaksPrint(rows: readonly ReportRow[]): string {
  return hashLetters(textHash(rows.flatMap(({ breakBefore }, row0) => (breakBefore ? [row0] : [])).join()), 6);
}
