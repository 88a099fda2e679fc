import { areaOf } from '../host/cellGrid';
import { defineObject } from '../host/defineObject';
import type { Host } from '../host/Host';
import type { Wrap } from '../host/HostObject';
import { localAddress, rangeAddress } from '../host/rangeAddress';
import { cellCountOf, isWholeColumns, isWholeRows, type Target } from '../host/Target';
import { cellGrids } from './cellGrids';
import { cellProperties } from './cellProperties';
import { conditionalFormats } from './conditionalFormats';
import { dataValidation } from './dataValidation';
import { hyperlink } from './hyperlink';
import { lineProperties } from './lineProperties';
import { rangeContents } from './rangeContents';
import { rangeCopy } from './rangeCopy';
import { rangeFormat } from './rangeFormat';
import { columnHidden, rowHidden } from './rangeHidden';
import { rangeNavigation } from './rangeNavigation';
import { rangeRows } from './rangeRows';
import { worksheet } from './worksheet';

function select({ sheet, areas: [area] }: Target, host: Host): void {
  host.workbook.activeSheetName = sheet.name;
  if (area) host.workbook.selection = localAddress(area);
  host.change.view = true;
}

/** Excel.Range */
export const range: Wrap<Target> = defineObject<Target>({
  typeName: 'Range',
  target: (target) => target,
  members: {
    Address: { since: '1.1', get: rangeAddress },
    AddressLocal: { since: '1.1', get: rangeAddress },
    RowIndex: { since: '1.1', get: (target) => areaOf(target).row0 },
    ColumnIndex: { since: '1.1', get: (target) => areaOf(target).col0 },
    RowCount: { since: '1.1', get: (target) => areaOf(target).rowCount },
    ColumnCount: { since: '1.1', get: (target) => areaOf(target).colCount },
    CellCount: { since: '1.1', get: (target) => countWithinLimit(cellCountOf(areaOf(target))) },
    IsEntireRow: { since: '1.7', get: (target) => isWholeRows(areaOf(target)) },
    IsEntireColumn: { since: '1.7', get: (target) => isWholeColumns(areaOf(target)) },
    ...cellGrids,
    Worksheet: { since: '1.1', object: ({ sheet }) => worksheet(sheet) },
    Format: { since: '1.1', object: rangeFormat },
    Hyperlink: hyperlink,
    RowHidden: rowHidden,
    ColumnHidden: columnHidden,
    DataValidation: { since: '1.8', object: dataValidation },
    ConditionalFormats: { since: '1.6', object: (target) => conditionalFormats(target) },
    ...rangeNavigation,
    ...rangeContents,
    ...rangeCopy,
    ...rangeRows,
    ...cellProperties,
    ...lineProperties,
    Select: { since: '1.1', call: (target, _args, host) => select(target, host) },
    Calculate: { since: '1.6', call: () => null },
  },
});

/** Excel says -1 where the count does not fit 32 bits. */
function countWithinLimit(count: number): number {
  return count > 2 ** 31 - 1 ? -1 : count;
}
