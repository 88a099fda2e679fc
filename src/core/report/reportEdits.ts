import type { Area } from '../model/address';
import type { AreaFormat, BorderLook, CellInput, WorkbookEdit } from '../model/edit';
import { formElements } from './formElements';
import { mergedAreas } from './mergedAreas';
import { pageScale, reportMarginsMm, type PagedReport } from './paginate';
import { placeFormulas } from './placeFormulas';
import { isTableRow, reportLooks } from './reportLooks';
import { reportColumnCount, reportColumnWidths, type PlacedRow } from './ReportRow';

/** The whole report, on a sheet where nothing stands yet. */
export function reportEdits(sheet: string, { rows: planned, titleRow0 }: PagedReport): readonly WorkbookEdit[] {
  const rows = placeFormulas(planned);
  return [
    { kind: 'setColumnWidths', sheet, widths: reportColumnWidths },
    { kind: 'formatAreas', sheet, areas: [{ row0: 0, col0: 0, rowCount: rows.length, colCount: reportColumnCount }], format: reportLooks.plain },
    ...mergeEdits(sheet, rows),
    ...writeEdits(sheet, rows),
    ...formatEdits(sheet, rows),
    ...lineEdits(sheet, rows),
    ...heightEdits(sheet, rows),
    ...breakEdits(sheet, rows),
    { kind: 'hideGridlines', sheet },
    {
      kind: 'setPageLayout',
      sheet,
      layout: {
        paper: formElements.paper.value,
        orientation: formElements.orientation.value,
        marginsMm: reportMarginsMm,
        fitToPagesWide: 1,
        scalePercent: Math.floor(pageScale() * 100),
        centerHorizontally: true,
        titleRows: titleRow0 === null ? null : { first0: titleRow0, last0: titleRow0 },
        headerCenter: pageNumberCode(),
        firstPageHeaderCenter: formElements.firstPageHeader.value,
        firstPageNumber: formElements.firstPageNumber.value,
      },
    },
  ];
}

/** Excel's code for the page number in the font of the form. */
function pageNumberCode(): string {
  const { fontName, fontSize } = formElements.pageNumber.look;
  return `&"${fontName ?? ''},Regular"&${fontSize}&P`;
}

/** A sheet takes no more than 1023 page breaks of the user's own ([MS-XLSB] 2.4.196); further down Excel breaks the pages by itself. */
const mostBreaks = 1000;

function breakEdits(sheet: string, rows: readonly PlacedRow[]): readonly WorkbookEdit[] {
  const broken = rows.flatMap(({ breakBefore }, row0) => (breakBefore && row0 > 0 ? [row0] : []));
  return broken.slice(0, mostBreaks).map((row0) => ({ kind: 'breakPageBefore', sheet, row0 }));
}

/** Blocks of rows, so that a long report can be written in several requests. */
const rowsPerBlock = 500;

function writeEdits(sheet: string, rows: readonly PlacedRow[]): readonly WorkbookEdit[] {
  return Array.from({ length: Math.ceil(rows.length / rowsPerBlock) }, (_, block): WorkbookEdit => {
    const row0 = block * rowsPerBlock;
    return { kind: 'writeCells', sheet, row0, col0: 0, cells: rows.slice(row0, row0 + rowsPerBlock).map(writtenCells) };
  });
}

/** The cells of a row from the first column to the last; those that a merge covers are left alone. */
function writtenCells({ cells }: PlacedRow): readonly CellInput[] {
  const written: CellInput[] = Array.from({ length: reportColumnCount }, () => ({ kind: 'skip' }));
  for (const { col0, input } of cells) written[col0] = input;
  return written;
}

function mergeEdits(sheet: string, rows: readonly PlacedRow[]): readonly WorkbookEdit[] {
  return mergedAreas(rows).map((area): WorkbookEdit => ({ kind: 'mergeArea', sheet, area }));
}

/** A block of cells that share one member of their looks. */
interface Block extends Area {
  readonly value: unknown;
  rowCount: number;
}

/**
 * Member by member, one edit for all blocks of cells that share its value: lines and wrapping then cover whole tables, however their
 * columns are aligned. What the whole sheet has anyway is not set again.
 */
function formatEdits(sheet: string, rows: readonly PlacedRow[]): readonly WorkbookEdit[] {
  const lookedLike = withCellsAbove(rows);
  const looks = Object.values(reportLooks).flatMap((look) => Object.keys(look) as (keyof AreaFormat)[]);
  return [...new Set(looks)].flatMap((member) => {
    const areasByValue = new Map<unknown, Area[]>();
    for (const { value, ...area } of blocksOf(lookedLike, member)) {
      const areas = areasByValue.get(value) ?? [];
      areasByValue.set(value, areas);
      areas.push(area);
    }
    return [...areasByValue].map(([value, areas]): WorkbookEdit => ({ kind: 'formatAreas', sheet, areas, format: { [member]: value } }));
  });
}

/** A row that goes on looks like the one it belongs to: lines stand around all of a merged cell. */
function withCellsAbove(rows: readonly PlacedRow[]): readonly PlacedRow[] {
  let above: PlacedRow['cells'] = [];
  return rows.map((row) => {
    if (!row.continues) above = row.cells;
    return row.continues ? { ...row, cells: above } : row;
  });
}

/** A line that is not seen on paper. */
const whiteLine: BorderLook = { style: 'Continuous', weight: 'Hairline', color: '#FFFFFF' };

/**
 * Rows that only go on hold nothing themselves. LibreOffice leaves out pages without content and lines, and with them the rest of a text that goes
 * on over one: such rows get lines, unless they have them from their table.
 */
function lineEdits(sheet: string, rows: readonly PlacedRow[]): readonly WorkbookEdit[] {
  const bare = withCellsAbove(rows).map((row) => row.continues && !isTableRow(row));
  const areas = bare.flatMap((isBare, row0): readonly Area[] => (isBare ? [{ row0, col0: 0, rowCount: 1, colCount: reportColumnCount }] : []));
  return areas.length === 0 ? [] : [{ kind: 'formatAreas', sheet, areas, format: { border: whiteLine } }];
}

function blocksOf(rows: readonly PlacedRow[], member: keyof AreaFormat): readonly Block[] {
  const done: Block[] = [];
  let open: Block[] = [];
  rows.forEach((row, row0) => {
    open = runsOf(row, row0, member).map((run) => {
      const above = open.find(({ col0, colCount, value }) => col0 === run.col0 && colCount === run.colCount && value === run.value);
      if (above) {
        above.rowCount += 1;
        return above;
      }
      done.push(run);
      return run;
    });
  });
  return done;
}

function runsOf({ cells }: PlacedRow, row0: number, member: keyof AreaFormat): Block[] {
  const runs: { row0: number; col0: number; rowCount: number; colCount: number; value: unknown }[] = [];
  for (const { col0, span, look } of cells) {
    const value = reportLooks[look][member];
    if (value === undefined || value === reportLooks.plain[member]) continue;
    const last = runs.at(-1);
    if (last && last.value === value && last.col0 + last.colCount === col0) last.colCount += span;
    else runs.push({ row0, col0, rowCount: 1, colCount: span, value });
  }
  return runs;
}

/** One edit for neighbouring rows of the same height. */
function heightEdits(sheet: string, rows: readonly PlacedRow[]): readonly WorkbookEdit[] {
  const edits: { kind: 'setRowHeight'; sheet: string; row0: number; rowCount: number; heightPoints: number | null }[] = [];
  rows.forEach(({ heightPoints }, row0) => {
    const last = edits.at(-1);
    if (last && last.heightPoints === heightPoints) last.rowCount += 1;
    else edits.push({ kind: 'setRowHeight', sheet, row0, rowCount: 1, heightPoints });
  });
  return edits;
}
