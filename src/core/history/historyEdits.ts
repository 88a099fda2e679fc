import type { Area } from '../model/address';
import type { AreaFormat, CellInput, PageLayout, WorkbookEdit } from '../model/edit';
import { joinAcross } from '../model/joinAcross';
import { textCell } from '../model/textCell';
import { rowBelow, type HistoryTable } from './findHistory';
import type { HistoryCells } from './historyCells';
import type { HistoryRole, NewHistoryWords } from './HistoryWords';

/** A row of the period that is there already, and what it is to say now. */
interface RenewedRow {
  readonly row0: number;
  readonly cells: HistoryCells;
}

type Columns = HistoryTable['columns'];

/** Title and use stand above the heading, with a row left free: so Excel takes only the table where it is sorted or filtered. */
const headerRow0 = 3;
const fontName = 'Times New Roman';
const looks = {
  all: { fontName, fontSize: 11, vertical: 'Center' },
  title: { bold: true, fontSize: 14 },
  use: { italic: true },
  table: { grid: true, wrap: true },
  heading: { bold: true, horizontal: 'Center', fill: '#EDEDED' },
  centred: { horizontal: 'Center' },
} as const satisfies Record<string, AreaFormat>;
const centredRoles: readonly HistoryRole[] = ['period', 'asOf', 'kind', 'ordinal', 'value', 'way'];

const page: Omit<PageLayout, 'titleRows'> = {
  paper: 'A4', orientation: 'Landscape', marginsMm: { top: 20, bottom: 20, left: 20, right: 15, header: 10, footer: 10 }, fitToPagesWide: 1, scalePercent: 55,
  centerHorizontally: true, headerCenter: '&P', firstPageHeaderCenter: '', firstPageNumber: 1,
};

/** A new sheet with its first period. */
export function newHistoryEdits(sheet: string, rows: readonly HistoryCells[], { headings, title, use }: NewHistoryWords): readonly WorkbookEdit[] {
  const columns: Columns = Object.fromEntries(headings.map(({ role }, col0) => [role, col0]));
  const line = (row0: number): Area => ({ row0, col0: 0, rowCount: 1, colCount: headings.length });
  const texts = (cells: readonly string[]) => headings.map((_, index) => textCell(cells[index] ?? ''));
  const format = (row0: number, look: AreaFormat): WorkbookEdit => ({ kind: 'formatAreas', sheet, areas: [line(row0)], format: look });
  return [
    { kind: 'addSheet', sheet },
    { kind: 'setColumnWidths', sheet, widths: headings.map(({ width }) => width) },
    { kind: 'writeCells', sheet, row0: 0, col0: 0, cells: [texts([title]), texts([use]), texts([]), texts(headings.map(({ heading }) => heading))] },
    format(0, { ...looks.all, ...looks.title }),
    format(1, { ...looks.all, ...looks.use }),
    format(headerRow0, { ...looks.all, ...looks.table, ...looks.heading }),
    { kind: 'setRowHeight', sheet, row0: headerRow0, rowCount: 1, heightPoints: null },
    ...addedRows(sheet, columns, headerRow0 + 1, rows),
    { kind: 'freezeRows', sheet, rowCount: headerRow0 + 1 },
    { kind: 'setPageLayout', sheet, layout: { ...page, titleRows: { first0: headerRow0, last0: headerRow0 } } },
  ];
}

/**
 * A period on a sheet that is there: rows that it has already are written where they stand, new ones below everything. No row moves, no other
 * row and no other column is touched, and what was there keeps its looks.
 */
export function carryOnEdits(table: HistoryTable, renewed: readonly RenewedRow[], added: readonly HistoryCells[]): readonly WorkbookEdit[] {
  const { sheet: { name }, columns } = table;
  return [...writeEdits(name, columns, renewed), ...addedRows(name, columns, rowBelow(table), added)];
}

function addedRows(sheet: string, columns: Columns, row0: number, rows: readonly HistoryCells[]): readonly WorkbookEdit[] {
  if (rows.length === 0) return [];
  /** Neighbouring columns as one block: a table in one piece is one area. */
  const areas = (roles: readonly HistoryRole[]) => joinAcross(roles.flatMap((role) => columns[role] ?? [])).map((block): Area => ({ ...block, row0, rowCount: rows.length }));
  const all = Object.keys(columns) as HistoryRole[];
  return [
    { kind: 'formatAreas', sheet, areas: areas(all), format: { ...looks.all, ...looks.table } },
    { kind: 'formatAreas', sheet, areas: areas(centredRoles), format: looks.centred },
    ...writeEdits(sheet, columns, rows.map((cells, index) => ({ row0: row0 + index, cells }))),
    { kind: 'setRowHeight', sheet, row0, rowCount: rows.length, heightPoints: null },
  ];
}

/** Blocks of rows, so that a long history can be written in several requests. */
const mostRowsPerBlock = 500;
/** Rows of others that a block passes over: writing nothing into them is shorter than beginning another block. */
const mostRowsPassedOver = 8;

function writeEdits(sheet: string, columns: Columns, rows: readonly RenewedRow[]): readonly WorkbookEdit[] {
  const roles = Object.entries(columns) as (readonly [HistoryRole, number])[];
  const first = Math.min(...roles.map(([, col0]) => col0));
  const width = Math.max(...roles.map(([, col0]) => col0)) - first + 1;
  const untouched = Array.from({ length: width }, (): CellInput => ({ kind: 'skip' }));
  const written = (cells: HistoryCells): readonly CellInput[] => {
    const row = [...untouched];
    for (const [role, col0] of roles) row[col0 - first] = cells[role];
    return row;
  };
  const blocks: { row0: number; cells: (readonly CellInput[])[] }[] = [];
  for (const { row0, cells } of [...rows].sort((a, b) => a.row0 - b.row0)) {
    const last = blocks.at(-1);
    const gap = last ? row0 - last.row0 - last.cells.length : 0;
    if (last && gap <= mostRowsPassedOver && last.cells.length + gap < mostRowsPerBlock) last.cells.push(...Array.from({ length: gap }, () => untouched), written(cells));
    else blocks.push({ row0, cells: [written(cells)] });
  }
  return blocks.map((block): WorkbookEdit => ({ kind: 'writeCells', sheet, ...block, col0: first }));
}
