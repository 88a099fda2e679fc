import { isoDateToSerial } from '../dates/serial';
import type { Area } from '../model/address';
import type { Agency } from '../model/agency';
import type { IsoDate } from '../model/cell';
import type { AreaFormat, CellInput, PageLayout, WorkbookEdit } from '../model/edit';
import { textCell } from '../model/textCell';
import type { DirectoryRole, DirectoryWords, NewDirectoryWords } from './DirectoryWords';
import { writeKind } from './kindWords';
import { writeFormerNames } from './writeFormerNames';

/** Title, use and place stand above the heading, with a row left free: so Excel takes only the table where it is sorted or filtered. */
const headerRow0 = 4;
const fontName = 'Times New Roman';
const looks = {
  all: { fontName, fontSize: 11, vertical: 'Center' },
  title: { bold: true, fontSize: 14 },
  use: { italic: true },
  place: { bold: true },
  table: { grid: true, wrap: true },
  heading: { bold: true, horizontal: 'Center', fill: '#EDEDED' },
  centred: { horizontal: 'Center' },
} as const satisfies Record<string, AreaFormat>;
const centredRoles: readonly DirectoryRole[] = ['ordinal', 'validFrom', 'validTo'];
const dateFormat = 'dd/mm/yyyy';
/** What is typed into such a cell stays as it is typed: an Excel of another language would take 01/7/2025 for January. */
const textFormat = '@';

const page: Omit<PageLayout, 'titleRows'> = {
  paper: 'A4', orientation: 'Landscape', marginsMm: { top: 20, bottom: 20, left: 20, right: 15, header: 10, footer: 10 }, fitToPagesWide: 1, scalePercent: 100,
  centerHorizontally: true, headerCenter: '&P', firstPageHeaderCenter: '', firstPageNumber: 1,
};

/** A new sheet that holds a directory. */
export function directoryEdits(sheet: string, agencies: readonly Agency[], words: NewDirectoryWords): readonly WorkbookEdit[] {
  const { headings } = words;
  const colCount = headings.length;
  const table: Area = { row0: headerRow0, col0: 0, rowCount: agencies.length + 1, colCount };
  const head: Area = { ...table, rowCount: 1 };
  const line = (row0: number): Area => ({ row0, col0: 0, rowCount: 1, colCount });
  const centred = headings.flatMap(({ role }, col0): readonly Area[] => (centredRoles.includes(role) ? [{ ...table, col0, colCount: 1 }] : []));
  const format = (areas: readonly Area[], look: AreaFormat): WorkbookEdit => ({ kind: 'formatAreas', sheet, areas, format: look });
  return [
    { kind: 'addSheet', sheet },
    { kind: 'setColumnWidths', sheet, widths: headings.map(({ width }) => width) },
    { kind: 'writeCells', sheet, row0: 0, col0: 0, cells: [...linesAbove(words), headings.map(({ heading }) => textCell(heading)), ...agencies.map((agency, index) => entryCells(agency, index + 1, words))] },
    format([{ row0: 0, col0: 0, rowCount: headerRow0 + table.rowCount, colCount }], looks.all),
    format([line(0)], looks.title),
    format([line(1)], looks.use),
    format([line(2)], looks.place),
    format([table], looks.table),
    format(centred, looks.centred),
    format([head], looks.heading),
    { kind: 'setRowHeight', sheet, row0: headerRow0, rowCount: table.rowCount, heightPoints: null },
    { kind: 'freezeRows', sheet, rowCount: headerRow0 + 1 },
    { kind: 'setPageLayout', sheet, layout: { ...page, titleRows: { first0: headerRow0, last0: headerRow0 } } },
  ];
}

/** The cells of the official names on such a sheet. */
export function nameAreaOf(agencies: readonly Agency[], { headings }: DirectoryWords): Area {
  return { row0: headerRow0 + 1, col0: headings.findIndex(({ role }) => role === 'name'), rowCount: agencies.length, colCount: 1 };
}

function linesAbove({ title, use, placeLabel, place, headings }: NewDirectoryWords): readonly (readonly CellInput[])[] {
  const row = (...texts: readonly string[]) => headings.map((_, index) => textCell(texts[index] ?? ''));
  return [row(title), row(use), row('', placeLabel, place), row()];
}

function entryCells(agency: Agency, number: number, words: DirectoryWords): readonly CellInput[] {
  const { name, aliases, formerNames, validFrom, validTo } = agency;
  const cells: Record<DirectoryRole, CellInput> = {
    ordinal: { kind: 'number', number },
    name: textCell(name),
    aliases: textCell(aliases.join('; ')),
    former: textCell(writeFormerNames(formerNames)),
    validFrom: dateCell(validFrom),
    validTo: dateCell(validTo),
    kind: textCell(writeKind(agency, words)),
  };
  return words.headings.map(({ role }) => cells[role]);
}

function dateCell(date: IsoDate | undefined): CellInput {
  return date === undefined ? { kind: 'formula', formula: '', numberFormat: textFormat } : { kind: 'number', number: isoDateToSerial(date), numberFormat: dateFormat };
}
