import type { Area } from '../model/address';
import type { IsoDate } from '../model/cell';
import type { AreaFormat, CellInput, PageLayout, WorkbookEdit } from '../model/edit';
import type { Severity } from '../model/finding';
import { textCell } from '../model/textCell';
import type { CarriedNotes } from './carryNotes';
import type { FindingListWords } from './FindingListWords';
import { inBlocks } from './inBlocks';
import { listColumn, listColumns, type ListCells, type ListColumn } from './listColumns';
import type { ListLine } from './listLines';
import { listFingerprint } from './readFindingList';

/** All that a sheet of findings shows. */
export interface FindingList extends CarriedNotes {
  readonly asOf: IsoDate;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly lines: readonly ListLine[];
}

export interface ListSheet {
  readonly edits: readonly WorkbookEdit[];
  readonly rowCount: number;
  /** What `readFindingList` will make out, as long as nothing but notes is changed. */
  readonly fingerprint: string;
}

/** Title, day and use stand above the headings, with a row left free: so Excel takes only the table where it is sorted or filtered. */
const headRow0 = 4;
const firstRow0 = headRow0 + 1;
const fontName = 'Times New Roman';
const looks = {
  all: { fontName, fontSize: 11, vertical: 'Top', wrap: true },
  title: { bold: true, fontSize: 14, horizontal: 'Center' },
  counted: { horizontal: 'Center' },
  use: { italic: true, horizontal: 'Center' },
  table: { grid: true },
  head: { bold: true, horizontal: 'Center', vertical: 'Center', fill: '#EDEDED' },
  centred: { horizontal: 'Center' },
  link: { fontColor: '#0563C1', underline: true },
  error: { bold: true },
  lineAlone: { bold: true, wrap: false, horizontal: 'Left' },
} as const satisfies Record<string, AreaFormat>;
/** Points; a row of merged cells is not fitted to its text by Excel. */
const heightsAbove = [24, 18, 18] as const;
/** Hyperlinks that a sheet of Excel takes (Excel specifications and limits). */
const mostLinks = 65_530;
const page: PageLayout = {
  paper: 'A4', orientation: 'Landscape', marginsMm: { top: 20, bottom: 20, left: 20, right: 15, header: 10, footer: 10 }, fitToPagesWide: 1, scalePercent: 92,
  centerHorizontally: true, titleRows: { first0: headRow0, last0: headRow0 }, headerCenter: '&P', firstPageHeaderCenter: '', firstPageNumber: 1,
};
const noCell: CellInput = { kind: 'empty' };

/**
 * The list on an empty sheet, as edits. Links come after texts and before looks: Excel dresses a cell that is given a link in its own style
 * for them, with a font of its own.
 */
export function listEdits(sheet: string, list: FindingList, words: FindingListWords): ListSheet {
  const rows = [...rowsAbove(list, words), ...rowsOfFindings(list, words), ...rowsOfLeftNotes(list, words)];
  const table = { row0: headRow0, rowCount: rows.length - headRow0 };
  const edits: readonly WorkbookEdit[] = [
    { kind: 'setColumnWidths', sheet, widths: listColumns.map(({ width }) => width) },
    ...inBlocks(rows, textsOf).map((block): WorkbookEdit => ({ kind: 'writeCells', sheet, row0: block.row0, col0: 0, cells: block.rows })),
    ...linkEdits(sheet, list.lines),
    ...looksOf(list, rows.length).map(([areas, format]): WorkbookEdit => ({ kind: 'formatAreas', sheet, areas, format })),
    ...heightsAbove.flatMap((heightPoints, row0): readonly WorkbookEdit[] => [{ kind: 'mergeArea', sheet, area: across(row0, 1) }, { kind: 'setRowHeight', sheet, row0, rowCount: 1, heightPoints }]),
    { kind: 'setRowHeight', sheet, ...table, heightPoints: null },
    { kind: 'freezeRows', sheet, rowCount: firstRow0 },
    { kind: 'setPageLayout', sheet, layout: page },
  ];
  return { edits, rowCount: rows.length, fingerprint: listFingerprint(rows.map((row, row0) => shownValues(row, row0 >= firstRow0))) };
}

type Row = readonly CellInput[];

function rowsAbove({ asOf, counts }: FindingList, words: FindingListWords): readonly Row[] {
  return [wideLine(words.title), wideLine(words.counted(asOf, counts)), wideLine(words.use), wideLine(''), words.heads.map(textCell)];
}

function rowsOfFindings({ lines, notes }: FindingList, words: FindingListWords): readonly Row[] {
  if (lines.length === 0) return [wideLine(words.nothing)];
  return lines.map(({ cells }, index) => lineCells(cells, { kind: 'number', number: index + 1 }, notes[index] ?? noCell));
}

function rowsOfLeftNotes({ left }: FindingList, words: FindingListWords): readonly Row[] {
  return left.length === 0 ? [] : [wideLine(words.leftNotes), ...left.map(({ cells, content }) => lineCells(cells, noCell, content))];
}

/** Looks of areas, later ones over earlier. */
function looksOf({ lines, left }: FindingList, rowCount: number): readonly (readonly [readonly Area[], AreaFormat])[] {
  const tableRows = rowCount - headRow0;
  const down = (name: ListColumn): Area => ({ row0: headRow0, rowCount: tableRows, col0: listColumn(name), colCount: 1 });
  const linesAlone = [...(lines.length === 0 ? [firstRow0] : []), ...(left.length === 0 ? [] : [rowCount - left.length - 1])];
  const all: readonly (readonly [readonly Area[], AreaFormat])[] = [
    [[across(0, rowCount)], looks.all],
    [[across(0, 1)], looks.title],
    [[across(1, 1)], looks.counted],
    [[across(2, 1)], looks.use],
    [[across(headRow0, tableRows)], looks.table],
    [[down('number'), down('place'), down('severity')], looks.centred],
    [runsOf(lines.map(isLinked), 'place'), looks.link],
    [runsOf(lines.map(({ isError }) => isError), 'severity'), looks.error],
    [[across(headRow0, 1)], looks.head],
    [linesAlone.map((row0) => ({ ...across(row0, 1), colCount: 1 })), looks.lineAlone],
  ];
  return all.filter(([areas]) => areas.length > 0);
}

function across(row0: number, rowCount: number): Area {
  return { row0, rowCount, col0: 0, colCount: listColumns.length };
}

function wideLine(text: string): Row {
  return listColumns.map((_, col0) => textCell(col0 === 0 ? text : ''));
}

function lineCells(cells: ListCells, number: CellInput, note: CellInput): Row {
  return listColumns.map(({ name }) => (name === 'number' ? number : name === 'note' ? note : textCell(cells[name])));
}

function isLinked({ link }: ListLine, index: number): boolean {
  return link !== null && index < mostLinks;
}

function linkEdits(sheet: string, lines: readonly ListLine[]): readonly WorkbookEdit[] {
  if (!lines.some(isLinked)) return [];
  const links = lines.map((line, index) => (isLinked(line, index) ? line.link : null));
  return inBlocks(links, (link) => (link ? [link.to.sheet, link.text, link.tip] : [])).map(
    ({ row0, rows }): WorkbookEdit => ({ kind: 'linkCells', sheet, row0: firstRow0 + row0, col0: listColumn('place'), links: rows }),
  );
}

function textsOf(row: Row): readonly string[] {
  return row.map((cell) => (cell.kind === 'text' ? cell.text : ''));
}

/** What will be read where this was written; a note does not count. */
function shownValues(row: Row, mayHoldNote: boolean): readonly (string | number)[] {
  return row.map((cell, col0) => {
    if (mayHoldNote && col0 === listColumn('note')) return '';
    return cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.number : '';
  });
}

/** Neighbouring rows that are meant, as one area each. */
function runsOf(meant: readonly boolean[], column: ListColumn): readonly Area[] {
  const runs: { row0: number; col0: number; rowCount: number; colCount: number }[] = [];
  meant.forEach((isMeant, index) => {
    const row0 = firstRow0 + index;
    const last = runs.at(-1);
    if (!isMeant) return;
    if (last && last.row0 + last.rowCount === row0) last.rowCount += 1;
    else runs.push({ row0, col0: listColumn(column), rowCount: 1, colCount: 1 });
  });
  return runs;
}
