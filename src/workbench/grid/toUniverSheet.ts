import type { Column, Row, Worksheet } from '@cj-tech-master/excelts';
import type { CellValueType, ICellData, IColumnData, IFreeze, IRange, IRowData, IWorksheetData } from '@univerjs/core';
import { format as formatNumber } from 'numfmt';
import type { CellValue } from '../../core/model/cell';
import { readCellFormula, readCellValue, readNumberFormat } from '../../embedded/xlsx/cells';
import { cssColor } from './cssColor';
import { readMarks, type GridSize, type Marks } from './readMarks';
import type { StyleBook } from './StyleBook';

/** A sheet as Univer takes it; every member is given, so that two of them can be compared. */
export type UniverSheet = Pick<
  IWorksheetData,
  'id' | 'name' | 'tabColor' | 'hidden' | 'freeze' | 'rowCount' | 'columnCount' | 'mergeData' | 'cellData' | 'rowData' | 'columnData' | 'defaultColumnWidth' | 'defaultRowHeight' | 'showGridlines' | 'rowHeader' | 'columnHeader' | 'rightToLeft'
>;

/** A width in the file counts digits of 7 pixels and already holds the padding (ECMA-376 §18.3.1.13); a point is 4/3 pixels. */
const digitPixels = 7;
const pixelsPerPoint = 4 / 3;
const defaultColumnDigits = 64 / digitPixels;
const defaultRowPoints = 15;

/** Room to type is shown around what the sheet holds, in steps: each new size means to show the sheet anew. */
const steps = { rows: 100, columns: 16 };

const plain = {};

/** What the grid is told of a fraction without a format of its own. */
export const plainFraction = '0.#########';

const valueTypes = { string: 1, number: 2, boolean: 3 } as const satisfies Record<string, CellValueType>;

/** One sheet for the grid: values, formulas with their present results, looks with our marks on top, merges, sizes, frozen panes. Sizes in pixels. */
export function toUniverSheet(sheet: Worksheet, id: string, styles: StyleBook): UniverSheet {
  const size = gridSize(sheet);
  return {
    id,
    name: sheet.name,
    tabColor: cssColor(sheet.properties.tabColor) ?? '',
    hidden: sheet.state === 'visible' ? 0 : 1,
    freeze: readFreeze(sheet),
    ...size,
    mergeData: sheet.mergedRegions.map(({ top, left, bottom, right }): IRange => ({ startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 })),
    cellData: readCells(sheet, styles, readMarks(sheet, size)),
    rowData: readRows(sheet),
    columnData: readColumns(sheet),
    defaultColumnWidth: columnPixels(sheet.properties.defaultColWidth ?? defaultColumnDigits),
    defaultRowHeight: rowPixels(sheet.properties.defaultRowHeight ?? defaultRowPoints),
    showGridlines: sheet.views.some((view) => view.showGridLines === false) ? 0 : 1,
    rowHeader: { width: 46, hidden: 0 },
    columnHeader: { height: 20, hidden: 0 },
    rightToLeft: 0,
  };
}

/** What the grid shows of one cell; every member is given, because Univer leaves those alone that are not. */
function toUniverCell(sheet: Worksheet, row0: number, col0: number, styles: StyleBook, marks: Marks): ICellData {
  const value = readCellValue(sheet, row0, col0);
  const style = sheet.findCell(row0 + 1, col0 + 1)?.style ?? plain;
  const mark = marks.get(row0)?.get(col0);
  return {
    v: value === '' ? null : value,
    t: value === '' ? null : valueTypes[typeof value as keyof typeof valueTypes],
    f: readCellFormula(sheet, row0, col0),
    p: null,
    s: styles.idOf(style, shownFormat(value, readNumberFormat(sheet, row0, col0)), mark),
    custom: typeof mark?.numFmt === 'string' && value !== '' && typeof value !== 'boolean' ? { shown: formatNumber(mark.numFmt, value, { locale: 'vi', throws: false, nbsp: false }) } : null,
  };
}

/** Univer writes a number without a format with a point; with one it keeps to the notation of the language. */
function shownFormat(value: CellValue, numberFormat: string): string {
  return numberFormat === 'General' && typeof value === 'number' && !Number.isInteger(value) ? plainFraction : numberFormat;
}

/** How far the grid reaches: what the sheet holds, and room to type. */
function gridSize(sheet: Worksheet): GridSize {
  return {
    rowCount: withRoom(sheet.rowCount, steps.rows),
    columnCount: withRoom(Math.max(sheet.columnCount, knownColumns(sheet).length), steps.columns),
  };
}

function withRoom(used: number, step: number): number {
  return (Math.floor(used / step) + 1) * step;
}

function readCells(sheet: Worksheet, styles: StyleBook, marks: Marks): UniverSheet['cellData'] {
  const cells: UniverSheet['cellData'] = {};
  for (let row0 = 0; row0 < sheet.rowCount; row0 += 1) {
    const line: Record<number, ICellData> = {};
    // An empty cell can be marked, too: something is missing there.
    for (const col0 of new Set([...cellsOf(sheet.findRow(row0 + 1)), ...(marks.get(row0)?.keys() ?? [])])) {
      const cell = toUniverCell(sheet, row0, col0, styles, marks);
      if (cell.v !== null || cell.f !== null || cell.s !== null) line[col0] = cell;
    }
    cells[row0] = line;
  }
  return cells;
}

/** Columns of the cells that stand in a row; asking for the others would make them. */
function cellsOf(row: Row | undefined): number[] {
  return row ? Array.from({ length: row.cellCount }, (_, col0) => col0).filter((col0) => row.findCell(col0 + 1)) : [];
}

/** Only rows with a height of their own, or hidden ones: the others fit their text. */
function readRows(sheet: Worksheet): UniverSheet['rowData'] {
  const rows: Record<number, Partial<IRowData>> = {};
  for (let row0 = 0; row0 < sheet.rowCount; row0 += 1) {
    const row = sheet.findRow(row0 + 1);
    if (row?.height === undefined && !row?.hidden) continue;
    rows[row0] = { ...(row.height === undefined ? {} : { h: rowPixels(row.height), ia: 0 }), ...(row.hidden ? { hd: 1 } : {}) };
  }
  return rows;
}

function readColumns(sheet: Worksheet): UniverSheet['columnData'] {
  const columns: Record<number, Partial<IColumnData>> = {};
  knownColumns(sheet).forEach((column, col0) => {
    if (column?.width !== undefined || column?.hidden) {
      columns[col0] = { ...(column.width === undefined ? {} : { w: columnPixels(column.width) }), ...(column.hidden ? { hd: 1 } : {}) };
    }
  });
  return columns;
}

/** Sparse, and missing in a sheet that names no column, whatever the library's types say. */
function knownColumns(sheet: Worksheet): readonly (Column | undefined)[] {
  const columns: readonly (Column | undefined)[] | null = sheet.columns;
  return columns ?? [];
}

function readFreeze(sheet: Worksheet): IFreeze {
  const frozen = sheet.views.find((view) => view.state === 'frozen');
  const xSplit = frozen && 'xSplit' in frozen ? (frozen.xSplit ?? 0) : 0;
  const ySplit = frozen && 'ySplit' in frozen ? (frozen.ySplit ?? 0) : 0;
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}

function columnPixels(digits: number): number {
  return Math.round(digits * digitPixels);
}

function rowPixels(points: number): number {
  return Math.round(points * pixelsPerPoint);
}
