import type { AreaFormat, CellInput, WorkbookEdit } from '../model/edit';
import { reportMarginsMm } from './paginate';
import { reportLooks } from './reportLooks';
import { reportColumnCount, reportColumnWidths, type ReportLook, type ReportRow } from './ReportRow';
import type { ReportLayout } from './layoutReport';

/** The whole report sheet as edits; `isNewSheet` adds it, else its cells are cleared first. */
export function reportEdits(sheet: string, { rows, titleRow0 }: ReportLayout, isNewSheet: boolean): readonly WorkbookEdit[] {
  return [
    isNewSheet ? { kind: 'addSheet', sheet } : { kind: 'clearSheet', sheet },
    { kind: 'setColumnWidths', sheet, widths: reportColumnWidths },
    { kind: 'formatArea', sheet, area: { row0: 0, col0: 0, rowCount: rows.length, colCount: reportColumnCount }, format: reportLooks.plain },
    ...mergeEdits(sheet, rows),
    ...writeEdits(sheet, rows),
    ...formatEdits(sheet, rows),
    ...heightEdits(sheet, rows),
    ...rows.flatMap(({ breakBefore }, row0): WorkbookEdit[] => (breakBefore && row0 > 0 ? [{ kind: 'breakPageBefore', sheet, row0 }] : [])),
    { kind: 'hideGridlines', sheet },
    {
      kind: 'setPageLayout',
      sheet,
      layout: {
        paper: 'A4',
        orientation: 'Landscape',
        marginsMm: reportMarginsMm,
        fitToPagesWide: 1,
        centerHorizontally: true,
        titleRows: titleRow0 === null ? null : { first0: titleRow0, last0: titleRow0 },
        headerCenter: '&"Times New Roman,Regular"&13&P',
        firstPageHeaderCenter: '',
      },
    },
  ];
}

/** Blocks of rows, so that a long report can be written in several requests. */
const rowsPerBlock = 500;

function writeEdits(sheet: string, rows: readonly ReportRow[]): readonly WorkbookEdit[] {
  return Array.from({ length: Math.ceil(rows.length / rowsPerBlock) }, (_, block): WorkbookEdit => {
    const row0 = block * rowsPerBlock;
    return { kind: 'writeCells', sheet, row0, col0: 0, cells: rows.slice(row0, row0 + rowsPerBlock).map(writtenCells) };
  });
}

/** The cells of a row from the first column to the last; those that a merge covers are left alone. */
function writtenCells({ cells }: ReportRow): readonly CellInput[] {
  const written: CellInput[] = Array.from({ length: reportColumnCount }, () => ({ kind: 'skip' }));
  for (const { col0, input } of cells) written[col0] = input;
  return written;
}

function mergeEdits(sheet: string, rows: readonly ReportRow[]): readonly WorkbookEdit[] {
  return rows.flatMap(({ cells }, row0) =>
    cells.filter(({ span }) => span > 1).map(({ col0, span }): WorkbookEdit => ({ kind: 'mergeArea', sheet, area: { row0, col0, rowCount: 1, colCount: span } })),
  );
}

interface Run {
  readonly row0: number;
  readonly col0: number;
  readonly colCount: number;
  readonly look: ReportLook;
  rowCount: number;
}

/** One edit for each block of equal looks: neighbours in a row first, then equal runs below each other. */
function formatEdits(sheet: string, rows: readonly ReportRow[]): readonly WorkbookEdit[] {
  const done: Run[] = [];
  let open: Run[] = [];
  rows.forEach((row, row0) => {
    open = runsOf(row, row0).map((run) => {
      const above = open.find(({ col0, colCount, look }) => col0 === run.col0 && colCount === run.colCount && look === run.look);
      if (above) {
        above.rowCount += 1;
        return above;
      }
      done.push(run);
      return run;
    });
  });
  return done.map(({ look, ...area }) => ({ kind: 'formatArea', sheet, area, format: ownMembers(look) }));
}

function runsOf({ cells }: ReportRow, row0: number): Run[] {
  const runs: { row0: number; col0: number; colCount: number; look: ReportLook; rowCount: number }[] = [];
  for (const { col0, span, look } of cells) {
    const last = runs.at(-1);
    if (last && last.look === look && last.col0 + last.colCount === col0) last.colCount += span;
    else runs.push({ row0, col0, colCount: span, look, rowCount: 1 });
  }
  return runs;
}

/** What a look changes against the looks of the whole sheet, which are set once. */
function ownMembers(look: ReportLook): AreaFormat {
  const plain: Record<string, unknown> = { ...reportLooks.plain };
  return Object.fromEntries(Object.entries(reportLooks[look]).filter(([member, value]) => plain[member] !== value));
}

/** One edit for neighbouring rows of the same height. */
function heightEdits(sheet: string, rows: readonly ReportRow[]): readonly WorkbookEdit[] {
  const edits: { kind: 'setRowHeight'; sheet: string; row0: number; rowCount: number; heightPoints: number | null }[] = [];
  rows.forEach(({ heightPoints }, row0) => {
    const last = edits.at(-1);
    if (last && last.heightPoints === heightPoints) last.rowCount += 1;
    else edits.push({ kind: 'setRowHeight', sheet, row0, rowCount: 1, heightPoints });
  });
  return edits;
}
