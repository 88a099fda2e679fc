import type { CellValue } from '../model/cell';
import type { CellInput } from '../model/edit';
import { numberFormatAt, type SheetSnapshot } from '../model/sheetSnapshot';
import { textCell } from '../model/textCell';
import { fingerprintOf } from '../text/fingerprintOf';
import type { ListNote } from './carryNotes';
import { findListHead } from './findListHead';
import { listColumn, type ListColumn } from './listColumns';

/** A list of findings that stands in the workbook. */
export interface EarlierList {
  readonly sheet: SheetSnapshot;
  readonly notes: readonly ListNote[];
  /** Of all that stands on the sheet but the notes. */
  readonly fingerprint: string;
  /** Formulas and merged cells are never ours: the sheet was worked on. */
  readonly holdsForeign: boolean;
}

/** Reads a sheet on which findings were listed, sorted or not. null where no list stands there. */
export function readFindingList(sheet: SheetSnapshot, heads: readonly string[]): EarlierList | null {
  const head = findListHead(sheet, heads);
  if (!head) return null;
  const firstCol0 = head.sheetCol0 - listColumn('sheet');
  const noteCol0 = firstCol0 + listColumn('note');
  const notes: ListNote[] = [];
  const others = sheet.values.map((row, index): readonly CellValue[] => {
    const cellAt = (col0: number) => row[col0 - sheet.col0] ?? '';
    const textAt = (name: ListColumn) => String(cellAt(firstCol0 + listColumn(name)));
    const row0 = sheet.row0 + index;
    const cells = { sheet: textAt('sheet'), place: textAt('place'), severity: textAt('severity'), text: textAt('text'), current: textAt('current'), suggestion: textAt('suggestion') };
    const shifted = [...Array.from({ length: sheet.col0 }, () => ''), ...row];
    if (row0 <= head.row0 || cells.sheet === '' || cells.text === '') return shifted;
    const note = cellAt(noteCol0);
    if (note !== '') notes.push({ cells, content: noteContent(note, numberFormatAt(sheet, row0, noteCol0)) });
    return shifted.map((value, col0) => (col0 === noteCol0 ? '' : value));
  });
  return { sheet, notes, fingerprint: listFingerprint(others), holdsForeign: holdsFormulas(sheet) || (sheet.merges ?? []).some(({ row0 }) => row0 >= head.row0) };
}

/** Of the rows of a sheet, in whatever order: a reader may sort the list. Empty rows, and what is empty at the end of a row, do not count. */
export function listFingerprint(rows: readonly (readonly CellValue[])[]): string {
  return fingerprintOf(rows.map((row) => row.map(String).join('\t').trimEnd()).filter((text) => text !== '').sort());
}

function noteContent(note: CellValue, numberFormat: string): CellInput {
  if (typeof note === 'string') return textCell(note);
  return typeof note === 'number' ? { kind: 'number', number: note, numberFormat } : { kind: 'formula', formula: note ? 'TRUE' : 'FALSE' };
}

/** A text that only begins like a formula is handed over as it is by both readings. */
function holdsFormulas({ formulas, values }: SheetSnapshot): boolean {
  return (formulas ?? []).some((row, index) => row.some((formula, each) => formula.startsWith('=') && values[index]?.[each] !== formula));
}
