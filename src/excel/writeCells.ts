import type { CellInput, WorkbookEdit } from '../core/model/edit';
import { toTypedText } from './toTypedText';

type WriteCells = Extract<WorkbookEdit, { kind: 'writeCells' }>;

/** What Excel takes for a cell: `null` leaves it alone, `''` empties it; text is guarded against being read as something else. */
function toTyped(cell: CellInput): string | number | null {
  switch (cell.kind) {
    case 'text':
      return toTypedText(cell.text);
    case 'number':
      return cell.number;
    case 'formula':
      return cell.formula;
    case 'empty':
      return '';
    case 'skip':
      return null;
  }
}

/** A cell that the user formatted as text (`@`) would show the apostrophe that guards text elsewhere. */
function formatOf(cell: CellInput): string | null {
  if (cell.kind === 'text') return toTypedText(cell.text) === cell.text ? null : 'General';
  return (cell.kind === 'number' || cell.kind === 'formula') && cell.numberFormat !== undefined ? cell.numberFormat : null;
}

/** The arrays that go to Excel for a block; no number formats where none is set. */
export function typedBlock({ cells }: WriteCells) {
  const formats = cells.map((row) => row.map(formatOf));
  return { formulas: cells.map((row) => row.map(toTyped)), numberFormats: formats.some((row) => row.some((format) => format !== null)) ? formats : null };
}

/** Writes a block: number formats before values, as one array each. */
export function writeCells(sheet: Excel.Worksheet, edit: WriteCells): void {
  const { row0, col0, cells } = edit;
  const width = cells[0]?.length ?? 0;
  if (cells.length === 0 || width === 0) return;
  const range = sheet.getRangeByIndexes(row0, col0, cells.length, width);
  const { formulas, numberFormats } = typedBlock(edit);
  if (numberFormats) range.numberFormat = numberFormats;
  range.formulas = formulas;
}
