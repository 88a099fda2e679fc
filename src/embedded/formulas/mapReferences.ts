import { columnIndex, columnLetters } from '../../core/model/address';
import { sheetCols, sheetRows } from '../host/Target';

/** One corner of a reference; a reference to whole columns has no rows, one to whole rows no columns. `Fixed`: with a dollar sign. */
export interface ReferenceCorner {
  readonly row0: number | null;
  readonly col0: number | null;
  readonly isRowFixed: boolean;
  readonly isColFixed: boolean;
}

/** A reference as a formula writes it: `B4`, `$B$4:C9`, `A:C`, `'PL II'!5:7`. */
export interface FormulaReference {
  /** The sheet it names; null where it means the formula's own. */
  readonly sheet: string | null;
  readonly from: ReferenceCorner;
  /** null for a single cell. */
  readonly to: ReferenceCorner | null;
}

const sheetName = String.raw`'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*`;
const reference = String.raw`(?<cells>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!\[])`;

/** Texts, other workbooks, columns of tables, references, sheets in a row (`A:C!B1`), numbers, names: in this order, one is not taken for a part of another. */
const part = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?:'(?:[^']|'')*\[(?:[^']|'')*'|\[[^\]]*\][\p{L}\p{N}_.]*)![$\w:]*`,
    String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`,
    String.raw`[\p{L}_][\p{L}\p{N}_.]*:[\p{L}_][\p{L}\p{N}_.]*![$\w:]*|'[^':]+:[^':]+'![$\w:]*`,
    String.raw`(?:(?<sheet>${sheetName})!)?${reference}`,
    String.raw`\d+(?:\.\d*)?(?:E[+-]?\d+)?`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`,
  ].join('|'),
  'giu',
);

/**
 * Changes the references of a formula and leaves every other sign of it as it is written.
 * @param formula without its leading `=`.
 * @param change gives what the reference becomes, itself where nothing changes, or null where there is nothing left to refer to: `#REF!`, without a sheet, as
 * the engine takes it no other way.
 */
export function mapReferences(formula: string, change: (reference: FormulaReference) => FormulaReference | null): string {
  return formula.replace(part, (text: string, ...rest: unknown[]) => {
    const { sheet, cells } = rest[rest.length - 1] as { readonly sheet?: string; readonly cells?: string };
    const before = cells === undefined ? null : parseReference(cells, sheet);
    if (!before) return text;
    const after = change(before);
    if (after === before) return text;
    return after ? `${sheet === undefined ? '' : `${sheet}!`}${referenceText(after)}` : '#REF!';
  });
}

function parseReference(cells: string, sheet: string | undefined): FormulaReference | null {
  const [from, to] = cells.split(':').map(parseCorner);
  if (!from || to === null) return null;
  return { sheet: sheet === undefined ? null : sheet.replace(/^'|'$/g, '').replaceAll("''", "'"), from, to: to ?? null };
}

/** null for what only looks like a cell: a name such as TAX99999999 or XYZ1. */
function parseCorner(text: string): ReferenceCorner | null {
  const [, colSign = '', letters = '', rowSign = '', digits = ''] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  const row0 = digits === '' ? null : Number(digits) - 1;
  const col0 = letters === '' ? null : columnIndex(letters);
  if ((row0 !== null && (row0 < 0 || row0 >= sheetRows)) || (col0 !== null && col0 >= sheetCols)) return null;
  return { row0, col0, isColFixed: letters !== '' && colSign !== '', isRowFixed: digits !== '' && (rowSign !== '' || (letters === '' && colSign !== '')) };
}

function referenceText({ from, to }: FormulaReference): string {
  return to ? `${cornerText(from)}:${cornerText(to)}` : cornerText(from);
}

function cornerText({ row0, col0, isRowFixed, isColFixed }: ReferenceCorner): string {
  const column = col0 === null ? '' : `${isColFixed ? '$' : ''}${columnLetters(col0)}`;
  return row0 === null ? column : `${column}${isRowFixed ? '$' : ''}${row0 + 1}`;
}
