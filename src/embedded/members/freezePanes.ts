import type { Worksheet, WorksheetView } from '@cj-tech-master/excelts';
import type { Area } from '../../core/model/address';
import { wholeNumberOf } from '../host/arguments';
import { defineObject } from '../host/defineObject';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import type { HostObject } from '../host/HostObject';
import { sheetCols, sheetRows } from '../host/Target';
import { range } from './range';
import { areaArgument } from './rangeNavigation';

function freeze(sheet: Worksheet, rows: number, cols: number, host: Host): void {
  if (rows < 0 || cols < 0) refuse('InvalidArgument');
  const { showGridLines, zoomScale } = sheet.views[0] ?? {};
  const kept = { ...(showGridLines === undefined ? {} : { showGridLines }), ...(zoomScale === undefined ? {} : { zoomScale }) };
  const view: Partial<WorksheetView> = rows + cols > 0 ? { ...kept, state: 'frozen', xSplit: cols, ySplit: rows } : { ...kept, state: 'normal' };
  sheet.views = [view, ...sheet.views.slice(1)];
  host.change.sheets.add(sheet.name);
}

function frozen(sheet: Worksheet): HostObject | null {
  const [view] = sheet.views;
  if (view?.state !== 'frozen') return null;
  const { xSplit = 0, ySplit = 0 } = view;
  if (xSplit + ySplit === 0) return null;
  const area: Area = { row0: 0, col0: 0, rowCount: ySplit === 0 ? sheetRows : ySplit, colCount: xSplit === 0 ? sheetCols : xSplit };
  return range({ sheet, areas: [area] });
}

/** Worksheet.freezePanes */
export const freezePanes = defineObject<Worksheet>({
  typeName: 'WorksheetFreezePanes',
  members: {
    FreezeRows: { since: '1.7', call: (sheet, [count], host) => freeze(sheet, wholeNumberOf(count), 0, host) },
    FreezeColumns: { since: '1.7', call: (sheet, [count], host) => freeze(sheet, 0, wholeNumberOf(count), host) },
    FreezeAt: {
      since: '1.7',
      call: (sheet, [place], host) => {
        const { row0, col0, rowCount, colCount } = areaArgument({ sheet, areas: [] }, place);
        freeze(sheet, rowCount === sheetRows ? 0 : row0 + rowCount, colCount === sheetCols ? 0 : col0 + colCount, host);
      },
    },
    Unfreeze: { since: '1.7', call: (sheet, _args, host) => freeze(sheet, 0, 0, host) },
    GetLocation: { since: '1.7', call: (sheet) => frozen(sheet) ?? refuse('ItemNotFound') },
    GetLocationOrNullObject: { since: '1.7', call: frozen },
  },
});
