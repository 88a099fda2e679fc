import type { Worksheet } from '@cj-tech-master/excelts';
import { wholeNumberOf } from '../host/arguments';
import { defineObject } from '../host/defineObject';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import { sheetCols } from '../host/Target';
import { range } from './range';
import { areaArgument } from './rangeNavigation';

interface RowBreakOf {
  readonly sheet: Worksheet;
  /** The file names the last row above the break, counted from 1: the 0-based row below it. */
  readonly row0: number;
}

/** Index at which a row's break stands or would stand: breaks are kept in order, and most are added below all others. */
function placeOf({ rowBreaks }: Worksheet, row0: number): number {
  let place = rowBreaks.length;
  while ((rowBreaks[place - 1]?.id ?? -1) >= row0) place -= 1;
  return place;
}

function indexOf(sheet: Worksheet, row0: number): number {
  const place = placeOf(sheet, row0);
  return sheet.rowBreaks[place]?.id === row0 ? place : -1;
}

/** [MS-XLSB] 2.4.196, BrtBeginRwBrk: a sheet has no more manual breaks than these. */
const mostBreaks = 1023;

function addBreak(sheet: Worksheet, row0: number, host: Host): void {
  if (sheet.rowBreaks.length >= mostBreaks) refuse('InvalidArgument', 'A sheet takes no more page breaks.');
  if (indexOf(sheet, row0) < 0) sheet.rowBreaks.splice(placeOf(sheet, row0), 0, { id: row0, max: sheetCols - 1, man: 1 });
  host.change.sheets.add(sheet.name);
}

function keepBreaks(sheet: Worksheet, isKept: (row0: number) => boolean, host: Host): void {
  sheet.rowBreaks = sheet.rowBreaks.filter(({ id }) => isKept(id));
  host.change.sheets.add(sheet.name);
}

function rowsOf({ rowBreaks }: Worksheet): number[] {
  return rowBreaks.map(({ id }) => id);
}

const pageBreak = defineObject<RowBreakOf>({
  typeName: 'PageBreak',
  identity: ({ sheet, row0 }) => ({ _Id: indexOf(sheet, row0) }),
  members: {
    RowIndex: { since: '1.9', get: ({ row0 }) => row0 },
    ColumnIndex: { since: '1.9', get: () => 0 },
    Delete: { since: '1.9', call: ({ sheet, row0 }, _args, host) => keepBreaks(sheet, (row) => row !== row0, host) },
    GetCellAfterBreak: { since: '1.9', call: ({ sheet, row0 }) => range({ sheet, areas: [{ row0, col0: 0, rowCount: 1, colCount: 1 }] }) },
  },
});

/** Worksheet.horizontalPageBreaks */
export const horizontalPageBreaks = defineObject<Worksheet>({
  typeName: 'PageBreakCollection',
  members: {
    Add: {
      since: '1.9',
      call: (sheet, [place], host) => {
        const { row0 } = areaArgument({ sheet, areas: [] }, place);
        if (row0 === 0) refuse('InvalidArgument');
        addBreak(sheet, row0, host);
        return pageBreak({ sheet, row0 });
      },
    },
    GetCount: { since: '1.9', call: ({ rowBreaks }) => rowBreaks.length },
    RemovePageBreaks: { since: '1.9', call: (sheet, _args, host) => keepBreaks(sheet, () => false, host) },
  },
  items: (sheet) => rowsOf(sheet).map((row0) => pageBreak({ sheet, row0 })),
  item: (sheet, index) => pageBreak({ sheet, row0: rowsOf(sheet)[wholeNumberOf(index)] ?? refuse('ItemNotFound') }),
});
