import { parse, tokenize } from '@cj-tech-master/excelts/formula';
import { columnIndex, type Area } from '../../core/model/address';
import type { SheetArea } from './SheetArea';

/** What a formula looks at: blocks of cells, or `any` where only calculating tells (names, table columns, INDIRECT, OFFSET, several sheets at once). */
export type References = readonly SheetArea[] | 'any';

const excelRows = 1_048_576;
const excelColumns = 16_384;
const roamingFunctions = new Set(['INDIRECT', 'OFFSET']);

/**
 * Reads the references of a formula.
 * @param formula without its leading `=`.
 * @param sheetName the sheet that references without a sheet mean.
 * @returns null where the text is no formula.
 */
export function referencesOf(formula: string, sheetName: string): References | null {
  const node = parseFormula(formula);
  if (node === null) return null;
  const found: SheetArea[] = [];
  return collect(node, sheetName, found) ? found : 'any';
}

function parseFormula(formula: string): object | null {
  try {
    return parse(tokenize(formula));
  } catch {
    return null;
  }
}

/** A syntax node is told by its members: the library keeps the numbers of its node kinds to itself. @returns false where the reference roams. */
function collect(node: object, sheetName: string, found: SheetArea[]): boolean {
  const members = new Map<string, unknown>(Object.entries(node));
  const name = members.get('name');
  if (members.has('endSheet') && members.get('endSheet') !== undefined) return false;
  if (members.has('tableName') || (typeof name === 'string' && (!members.has('args') || roamingFunctions.has(name)))) return false;
  const area = areaOf(members);
  if (area) {
    const sheet = members.get('sheet');
    found.push({ sheet: typeof sheet === 'string' ? sheet : sheetName, area });
    return true;
  }
  return [...members.values()].flat(2).every((member) => typeof member !== 'object' || member === null || collect(member, sheetName, found));
}

function areaOf(members: ReadonlyMap<string, unknown>): Area | null {
  const [start, end] = [members.get('start'), members.get('end')];
  if (isCellReference(start) && isCellReference(end)) return between(cellOf(start), cellOf(end));
  const [startCol, endCol, startRow, endRow] = ['startCol', 'endCol', 'startRow', 'endRow'].map((key) => members.get(key));
  if (typeof startCol === 'string' && typeof endCol === 'string') return between([0, columnIndex(startCol)], [excelRows - 1, columnIndex(endCol)]);
  if (typeof startRow === 'number' && typeof endRow === 'number') return between([startRow - 1, 0], [endRow - 1, excelColumns - 1]);
  const cell = Object.fromEntries(members);
  return isCellReference(cell) ? between(cellOf(cell), cellOf(cell)) : null;
}

interface CellReference {
  readonly row: string;
  readonly col: string;
}

function isCellReference(node: unknown): node is CellReference {
  return typeof node === 'object' && node !== null && 'row' in node && 'col' in node && typeof node.row === 'string' && typeof node.col === 'string';
}

function cellOf({ row, col }: CellReference): [number, number] {
  return [Number(row) - 1, columnIndex(col)];
}

function between([rowA, colA]: [number, number], [rowB, colB]: [number, number]): Area {
  return {
    row0: Math.min(rowA, rowB),
    col0: Math.min(colA, colB),
    rowCount: Math.abs(rowA - rowB) + 1,
    colCount: Math.abs(colA - colB) + 1,
  };
}
