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

type RowBreak = Worksheet['rowBreaks'][number];

function setBreaks(sheet: Worksheet, breaks: readonly RowBreak[], host: Host): void {
  sheet.rowBreaks = [...breaks].sort((one, other) => one.id - other.id);
  host.change.sheets.add(sheet.name);
}

function rowsOf({ rowBreaks }: Worksheet): number[] {
  return rowBreaks.map(({ id }) => id);
}

const pageBreak = defineObject<RowBreakOf>({
  typeName: 'PageBreak',
  identity: ({ sheet, row0 }) => ({ _Id: sheet.rowBreaks.findIndex(({ id }) => id === row0) }),
  members: {
    RowIndex: { since: '1.9', get: ({ row0 }) => row0 },
    ColumnIndex: { since: '1.9', get: () => 0 },
    Delete: { since: '1.9', call: ({ sheet, row0 }, _args, host) => setBreaks(sheet, sheet.rowBreaks.filter(({ id }) => id !== row0), host) },
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
        const isNew = sheet.rowBreaks.every(({ id }) => id !== row0);
        setBreaks(sheet, isNew ? [...sheet.rowBreaks, { id: row0, max: sheetCols - 1, man: 1 }] : sheet.rowBreaks, host);
        return pageBreak({ sheet, row0 });
      },
    },
    GetCount: { since: '1.9', call: ({ rowBreaks }) => rowBreaks.length },
    RemovePageBreaks: { since: '1.9', call: (sheet, _args, host) => setBreaks(sheet, [], host) },
  },
  items: (sheet) => rowsOf(sheet).map((row0) => pageBreak({ sheet, row0 })),
  item: (sheet, index) => pageBreak({ sheet, row0: rowsOf(sheet)[wholeNumberOf(index)] ?? refuse('ItemNotFound') }),
});
