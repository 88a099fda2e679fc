import type { Alignment, Borders, Cell, Fill, Font, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { columnLetters } from '../../src/core/model/address';
import { writeCellValue } from '../../src/embedded/xlsx/cells';
import { heightOfRow } from './heightOfRow';
import type { AppendixSheet, ColumnAlignment, RowKind, SampleCell, SampleRow } from './AppendixSheet';

const fontName = 'Times New Roman';
const thin = { style: 'thin' } as const;
const grid: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };
const headerFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } };
const sectionFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } };

interface RowLook {
  readonly font: Partial<Font>;
  /** null: as the column says. */
  readonly horizontal: ColumnAlignment | null;
  readonly border: Partial<Borders> | null;
  readonly fill: Fill | null;
}

const looks: Record<RowKind, RowLook> = {
  title: { font: { bold: true, size: 14 }, horizontal: 'center', border: null, fill: null },
  notice: { font: { bold: true, italic: true, size: 13, color: { argb: 'FFC00000' } }, horizontal: 'center', border: null, fill: null },
  reference: { font: { italic: true, size: 13 }, horizontal: 'center', border: null, fill: null },
  header: { font: { bold: true, size: 13 }, horizontal: 'center', border: grid, fill: headerFill },
  section: { font: { bold: true, size: 13 }, horizontal: null, border: grid, fill: sectionFill },
  item: { font: { size: 13 }, horizontal: null, border: grid, fill: null },
};

/** Adds an appendix to a workbook, formatted as offices have them: Times New Roman, A4 landscape, frozen and repeated heading row. */
export function drawAppendix(book: Workbook, { name, columns, rows }: AppendixSheet): void {
  const sheet = book.addWorksheet(name);
  columns.forEach(({ width }, col0) => {
    sheet.getColumn(col0 + 1).width = width;
  });
  const alignments = columns.map(({ alignment }) => alignment);
  rows.forEach((row, row0) => {
    drawRow(sheet, row0, row, alignments);
    sheet.getRow(row0 + 1).height = heightOfRow(row, columns.map(({ width }) => width));
  });
  setUpPage(sheet, rows.findIndex(({ kind }) => kind === 'header') + 1, columns.length, rows.length);
}

function drawRow(sheet: Worksheet, row0: number, { kind, cells }: SampleRow, alignments: readonly ColumnAlignment[]): void {
  const look = looks[kind];
  alignments.forEach((alignment, col0) => {
    const cell = sheet.getCell(row0 + 1, col0 + 1);
    const { value, numberFormat } = contentOf(cells[col0] ?? '');
    writeCellValue(sheet, row0, col0, { value, numberFormat });
    dress(cell, look, look.horizontal ?? (isWordsOnly(kind, cells) ? 'left' : alignment));
  });
  const isMergedAcross = look.border === null || isWordsOnly(kind, cells);
  if (isMergedAcross) sheet.mergeCells(`A${row0 + 1}:${columnLetters(alignments.length - 1)}${row0 + 1}`);
}

/** Text has the format that keeps "6/2028" and "01" text when a cell is edited. */
function contentOf(cell: SampleCell) {
  if (typeof cell === 'object') return cell;
  return { value: cell, numberFormat: typeof cell === 'string' ? '@' : 'General' };
}

function isWordsOnly(kind: RowKind, cells: readonly SampleCell[]): boolean {
  return kind === 'section' && cells.slice(1).every((cell) => cell === '');
}

function dress(cell: Cell, { font, border, fill }: RowLook, horizontal: Alignment['horizontal']): void {
  cell.font = { name: fontName, ...font };
  cell.alignment = { horizontal, vertical: 'middle', wrapText: true };
  if (border) cell.border = border;
  if (fill) cell.fill = fill;
}

const inchesPerMm = 1 / 25.4;

/** Margins of an administrative document; the page number stands in the header, not on the first page. */
function setUpPage(sheet: Worksheet, headerRow: number, columnCount: number, rowCount: number): void {
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: headerRow, topLeftCell: `A${headerRow + 1}`, activeCell: `A${headerRow + 1}`, zoomScale: 90 }];
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { top: 20 * inchesPerMm, bottom: 20 * inchesPerMm, left: 25 * inchesPerMm, right: 15 * inchesPerMm, header: 10 * inchesPerMm, footer: 10 * inchesPerMm },
    firstPageNumber: 1,
    printTitlesRow: `${headerRow}:${headerRow}`,
  });
  Object.assign(sheet.headerFooter, { differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' });
  sheet.ignoredErrors = [{ ref: `A1:${columnLetters(columnCount - 1)}${rowCount}`, numberStoredAsText: true }];
}
