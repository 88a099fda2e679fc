import { defineObject } from '../host/defineObject';
import { refuse } from '../host/HostFailure';
import type { HostObject } from '../host/HostObject';
import { parseRangeAddress } from '../host/parseRangeAddress';
import type { EmbeddedWorkbook } from '../xlsx/EmbeddedWorkbook';
import { application } from './application';
import { functions } from './functions';
import { names } from './names';
import { range } from './range';
import { runtime } from './runtime';
import { settings } from './settings';
import { fileOf } from './workbookCreated';
import { workbookProtection } from './workbookProtection';
import { worksheets } from './worksheets';

function selection({ book, activeSheetName, selection: address }: EmbeddedWorkbook, isCell: boolean): HostObject {
  const sheet = book.getWorksheet(activeSheetName) ?? refuse('ItemNotFound');
  const { area } = parseRangeAddress(address) ?? refuse('GeneralException');
  return range({ sheet, areas: [isCell ? { ...area, rowCount: 1, colCount: 1 } : area] });
}

/** Excel.Workbook: the root of every request. */
export const workbook = defineObject<EmbeddedWorkbook>({
  typeName: 'Workbook',
  members: {
    Worksheets: { since: '1.1', object: worksheets },
    Settings: { since: '1.4', object: settings },
    Application: { since: '1.1', object: application },
    Protection: { since: '1.7', object: workbookProtection },
    Functions: { since: '1.2', object: functions },
    Names: { since: '1.1', object: (self) => names({ workbook: self, sheet: null }) },
    _Runtime: { since: '1.5', object: runtime },
    ReadOnly: { since: '1.8', get: () => false },
    /** Not among the public types; `Excel.createWorkbook` calls it in Excel on the web. */
    CreateAndOpenWorkbook: { since: '1.8', call: (_self, [base64], { openFile }) => openFile(fileOf(base64)) },
    GetActiveCell: { since: '1.7', call: (self) => selection(self, true) },
    GetSelectedRange: { since: '1.1', call: (self) => selection(self, false) },
  },
});
